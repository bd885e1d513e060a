#!/bin/sh
# usage: manual.sh DRAFT TOP
#
# The manual knows every command and every option that `draft help` lists. Prints TAP.
set -u
draft=$1 page=$2/man/draft.1.scd
n=0 failed=0

has() {
	n=$((n + 1))
	if grep -qF -- "$2" "$page"; then
		echo "ok $n - $1"
	else
		echo "not ok $n - $1 is not in the manual"
		failed=1
	fi
}

commands=$("$draft" help | sed -n 's/^  draft \([a-z]*\) .*/\1/p')
for command in '' $commands; do
	[ -z "$command" ] || has "draft $command" "*draft $command*"
	# shellcheck disable=SC2086 # no command is no word
	for option in $("$draft" help $command | grep -oE '^ +(-[A-Za-z], )?--[a-z-]+' | grep -oE '(--[a-z-]+|-[A-Za-z])'); do
		has "draft $command $option" "*$option*"
	done
done
if command -v scdoc >/dev/null; then
	n=$((n + 1))
	if scdoc <"$page" >/dev/null; then echo "ok $n - scdoc reads it"; else echo "not ok $n - scdoc"; failed=1; fi
fi
echo "1..$n"
[ $n -gt 10 ] && exit $failed
