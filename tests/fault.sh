#!/bin/bash
# usage: fault.sh DRAFT FAULT-LIBRARY FOLDER
#
# Runs `draft OUTLINE -o FILE` in a copy of FOLDER so that its first, second, third … call of open, read, write, fsync,
# linkat or rename fails, then so that it dies there, then so that it is slow; and the same where there are no files
# without a name. Always: FILE is the old one or the new one and nothing else; after a failure status 2 with a message or
# a finished draft, and nothing temporary; after a death the next run works and leaves nothing temporary; what is slow is
# seen by nobody. Prints TAP.
set -u
draft=$(realpath "$1") library=$(realpath "$2") folder=$(realpath "$3")
# shellcheck source=tests/fault_calls.sh
. "$(dirname "$0")/fault_calls.sh"
cp -r "$folder/." .

"$draft" outline.md -o new.md 2>/dev/null
cp new.md whole && rm -f new.md new.md.draft
"$draft" outline.md --set 会议名称=旧会 -o old.md 2>/dev/null
cp old.md old && cp old.md.draft old.record && rm -f old.md old.md.draft
cmp -s old whole && { echo "not ok 1 - the two drafts differ"; exit 1; }

try() {
	rm -f -- out.md out.md.draft
	if [ "$state" = made ]; then cp old out.md && cp old.record out.md.draft; fi
	faulty outline.md -o out.md >out 2>err
	if [ -e out.md ]; then
		cmp -s out.md whole || { [ "$state" = made ] && cmp -s out.md old; } || problem "out.md is neither old nor new"
	else
		[ "$state" = fresh ] || problem "out.md is gone"
	fi
	if [ "$kind" = slow ]; then
		{ [ $status -lt 2 ] && cmp -s out.md whole; } || problem "status $status or not the new draft"
	elif [ "$kind" = fail ]; then
		[ -z "$(find . -name '.*draft*')" ] || problem "something temporary is left"
		case $status in
		2) grep -q 'error:' err || problem "status 2 without an error" ;;
		0 | 1) cmp -s out.md whole || problem "status $status without the new draft" ;;
		*) problem "status $status" ;;
		esac
	elif [ $status = 137 ]; then
		"$draft" outline.md -o out.md >out 2>err
		cmp -s out.md whole || problem "the next run does not make the draft: $(cat err)"
		[ -z "$(find . -name '.*draft*')" ] || problem "the next run leaves something temporary"
	fi
}

for files in unnamed named; do
	if [ $files = named ]; then export DRAFT_FAULT_NAMED=1; fi
	for state in fresh made; do
		for kind in fail die slow; do every_call 8 $state $kind, $files files; done
	done
done
unset DRAFT_FAULT_NAMED

# A share of another system, a stick: a draft is written where files have the modes that they have.
kind=modeless what=modeless at=0 bad=0 n=$((n + 1))
rm -f -- out.md out.md.draft
faulty outline.md -o out.md 2>err
cmp -s out.md whole || problem "$(cat err)"
if [ $bad = 0 ]; then echo "ok $n - $what"; else echo "not ok $n - $what" && failed=1; fi
finish
