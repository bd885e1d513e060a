#ifndef LIKENESS_PRIVATE_H
#define LIKENESS_PRIVATE_H

#include <stddef.h>

/* 0 … 1, of nothing 0. */
static inline double
share(size_t part, size_t whole)
{
	return whole ? (double)part / (double)whole : 0;
}

#endif
