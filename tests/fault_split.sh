#!/bin/bash
# usage: fault_split.sh DRAFT FAULT-LIBRARY SPEECH
#
# Runs `draft split SPEECH` so that its first, second, third … call of open, read, write, fsync, linkat or rename fails,
# then so that it dies there, then so that it is slow. After a failure the library has all fragments, or is not there and
# an error says why; after a death the next run completes it. Nothing temporary is ever left in the end. Through a pipe
# that is too long to be held, all units are printed, or an error says why not. Prints TAP.
set -u
draft=$(realpath "$1") library=$(realpath "$2") speech=$(realpath "$3")
# shellcheck source=tests/fault_calls.sh
. "$(dirname "$0")/fault_calls.sh"

list() { (cd "$1" 2>/dev/null && find . -type f -exec md5sum {} + | sort -k 2); }
"$draft" split "$speech" --library whole >/dev/null 2>&1
list whole >want

try() {
	rm -rf lib
	faulty split "$speech" --library lib >out 2>err
	case $kind$status in
	fail2)
		grep -q 'error:' err || problem "status 2 without an error"
		[ -z "$(list lib)" ] || problem "status 2, and fragments were written"
		;;
	fail0 | fail1 | slow0 | slow1) list lib | cmp -s want || problem "status $status without all fragments" ;;
	die137)
		"$draft" split "$speech" --library lib >out 2>err
		list lib | cmp -s want || problem "the next run does not complete the library"
		;;
	die0 | die1) ;;
	*) problem "status $status" ;;
	esac
	[ -z "$(find . -name '.*draft*')" ] || problem "something temporary is left"
}
for kind in fail die slow; do every_call 20 $kind; done

# The pipe: the speech and some two million empty lines.
{ cat "$speech"; head -c 2000000 /dev/zero | tr '\0' '\n'; } >long
"$draft" split --json - <long >want

try() {
	faulty split --json - < <(cat long) >out 2>err
	case $status in
	0) cmp -s out want || problem "status 0 without all units" ;;
	2) grep -q 'error:' err || problem "status 2 without an error" ;;
	*) problem "status $status" ;;
	esac
}
kind=fail
every_call 20 pipe
finish
