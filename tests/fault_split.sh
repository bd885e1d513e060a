#!/bin/bash
# usage: fault_split.sh DRAFT FAULT-LIBRARY SPEECH
#
# Runs `draft split SPEECH` so that its first, second, third … call of open, read, write, fsync, linkat or rename fails,
# then so that it dies there. After a failure the library has all fragments, or is not there and an error says why;
# after a death the next run completes it. Nothing temporary is ever left in the end. Through a pipe that is too long to
# be held, all units are printed, or an error says why not. Prints TAP.
set -u
draft=$(realpath "$1") library=$(realpath "$2") speech=$(realpath "$3")
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
cd "$box" || exit 1
export ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0

"$draft" split "$speech" --library whole >/dev/null 2>&1
list() { (cd "$1" 2>/dev/null && find . -type f -exec md5sum {} + | sort -k 2); }
list whole >want
problem() { echo "# call $at, $kind: $*"; bad=1; }

try() {
	rm -rf lib calls
	LD_PRELOAD=$library DRAFT_FAULT_AT=$at DRAFT_FAULT_KIND=$kind DRAFT_FAULT_COUNT=calls \
		"$draft" split "$speech" --library lib >out 2>err
	status=$?
	case $kind$status in
	fail2)
		grep -q 'error:' err || problem "status 2 without an error"
		[ -z "$(list lib)" ] || problem "status 2, and fragments were written"
		;;
	fail0 | fail1) list lib | cmp -s want || problem "status $status without all fragments" ;;
	die137)
		"$draft" split "$speech" --library lib >out 2>err
		list lib | cmp -s want || problem "the next run does not complete the library"
		;;
	die0 | die1) ;;
	*) problem "status $status" ;;
	esac
	[ -z "$(find . -name '.*draft*')" ] || problem "something temporary is left"
}

n=0 failed=0
for kind in fail die; do
	bad=0 at=0
	while at=$((at + 1)) && [ $at -lt 1000 ]; do
		try
		[ -e calls ] && [ "$(cat calls)" -lt "$at" ] && break
	done
	n=$((n + 1))
	[ $at -gt 20 ] || { echo "# only $at calls were seen"; bad=1; }
	if [ $bad = 0 ]; then echo "ok $n - $kind, $at calls"; else echo "not ok $n - $kind"; failed=1; fi
done
# The pipe: the speech and some two million empty lines.
{ cat "$speech"; head -c 2000000 /dev/zero | tr '\0' '\n'; } >long
"$draft" split --json - <long >want
bad=0 at=0 kind=pipe
while at=$((at + 1)) && [ $at -lt 1000 ]; do
	rm -f calls
	# shellcheck disable=SC2002 # it is to be a pipe
	cat long | LD_PRELOAD=$library DRAFT_FAULT_AT=$at DRAFT_FAULT_COUNT=calls "$draft" split --json - >out 2>err
	status=${PIPESTATUS[1]}
	case $status in
	0) cmp -s out want || problem "status 0 without all units" ;;
	2) grep -q 'error:' err || problem "status 2 without an error" ;;
	*) problem "status $status" ;;
	esac
	[ -e calls ] && [ "$(cat calls)" -lt "$at" ] && break
done
n=$((n + 1))
[ $at -gt 20 ] || { echo "# only $at calls were seen"; bad=1; }
if [ $bad = 0 ]; then echo "ok $n - $kind, $at calls"; else echo "not ok $n - $kind"; failed=1; fi
echo "1..$n"
exit $failed
