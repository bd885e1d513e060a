#ifndef ROLE_H
#define ROLE_H

#include <stdbool.h>

#include "str.h"

/* 角色: what a fragment does in a speech. */
enum role {
	ROLE_NONE,           /* titles, signoffs, noise */
	ROLE_OPENING,        /* 开头: all before the first section */
	ROLE_POSITIONING,    /* 认识: why it matters, achievements, situation, problems */
	ROLE_TASKS,          /* 部署: what is to be done */
	ROLE_RESPONSIBILITY, /* 保障: who answers for it and how it is ensured */
	ROLE_CLOSING,        /* 结尾: the last call */
};
#define NROLES (ROLE_CLOSING + 1)

/* Its name in files: "opening" …, "none". */
const char *role_name(enum role role);

/* The role of that name ("none" is none); false for an unknown one. */
bool role_parse(struct str name, enum role *out);

#endif
