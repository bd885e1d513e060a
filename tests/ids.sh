#!/bin/sh
# usage: ids.sh TOP
#
# Every message's id is documented in draft(1) and shown by a golden case. Prints TAP.
set -u
cd "$1" || exit 1

# The ids in the code: the first string of a call that adds a message, and those of the table of rules.
ids() {
	for file in cli/*/*.c; do
		tr '\n\t' '  ' <"$file" | grep -oE '(diag_(path_)?(error|warning|note)|reject)\([^;]*;' |
			sed -nE 's/^[^"]*"([a-z][a-z0-9-]*)", *".*/\1/p'
	done
	grep -hoE '\.id = "[a-z][a-z0-9-]*"' cli/*/*.c | sed 's/.*"\(.*\)"/\1/'
}

shown=$(grep -rhoE '\[[a-z][a-z0-9-]*\]' tests/golden --include=want.err --include=want.out | sort -u)

n=0 failed=0
for id in $(ids | sort -u); do
	n=$((n + 1)) missing=
	grep -qE "^\|? *:?\|? *\*?$id\*?$|^\*$id\*" man/draft.1.scd || missing=" in the manual"
	case $shown in
	*"[$id]"*) ;;
	*) missing="$missing in a golden case" ;;
	esac
	[ "$id" = out-of-memory ] && missing=
	if [ -z "$missing" ]; then
		echo "ok $n - $id"
	else
		echo "not ok $n - $id is missing$missing"
		failed=1
	fi
done
echo "1..$n"
[ $n -gt 0 ] && exit $failed
