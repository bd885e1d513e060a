#ifndef ARRAY_H
#define ARRAY_H

/* The elements of an array that is in sight as one: of a pointer it would count nonsense. */
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

#endif
