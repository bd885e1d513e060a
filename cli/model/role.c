#include "role.h"

static const char *const names[NROLES] = {
	[ROLE_NONE] = "none",
	[ROLE_OPENING] = "opening",
	[ROLE_POSITIONING] = "positioning",
	[ROLE_TASKS] = "tasks",
	[ROLE_RESPONSIBILITY] = "responsibility",
	[ROLE_CLOSING] = "closing",
};

const char *
role_name(enum role role)
{
	return names[role];
}

bool
role_parse(struct str name, enum role *out)
{
	for (int i = 0; i < NROLES; i++) {
		if (str_eq(name, str_of(names[i]))) {
			*out = (enum role)i;
			return true;
		}
	}
	return false;
}
