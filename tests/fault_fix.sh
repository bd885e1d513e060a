#!/bin/bash
# usage: fault_fix.sh DRAFT FAULT-LIBRARY FILE.docx
#
# Runs `draft check --fix` on a copy of the file so that its first, second, third … call of open, read, write, fsync,
# linkat or rename fails, then so that it dies there; and once more with -o. Always: the file is the former or the mended
# one, and if it is mended, FILE~ is the former one. After a failure status 2 with an error and the former file, or the
# mended one. Nothing temporary is left; after a death the next run mends the file. Prints TAP.
set -u
draft=$(realpath "$1") library=$(realpath "$2") file=$(realpath "$3")
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
cd "$box" || exit 1
export ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0

cp "$file" old && cp old whole.docx
"$draft" check --fix whole.docx >/dev/null 2>&1
mv whole.docx whole && rm -f whole.docx~
cmp -s old whole && { echo "not ok 1 - there is nothing to mend"; exit 1; }
problem() { echo "# call $at, $kind, $how: $*"; bad=1; }

try() {
	rm -f -- a.docx* b.docx calls
	cp old a.docx
	made=a.docx
	set -- a.docx
	[ "$how" = in-place ] || { made=b.docx && set -- a.docx -o b.docx; }
	LD_PRELOAD=$library DRAFT_FAULT_AT=$at DRAFT_FAULT_KIND=$kind DRAFT_FAULT_COUNT=calls \
		"$draft" check --fix "$@" >out 2>err
	status=$?
	if [ "$how" = in-place ]; then
		cmp -s a.docx old || { cmp -s a.docx whole && cmp -s a.docx~ old; } || problem "the file is neither, or its former one is lost"
	else
		cmp -s a.docx old || problem "the file changed"
		[ ! -e b.docx ] || cmp -s b.docx whole || problem "the output is not whole"
	fi
	[ -z "$(find . -name '.*draft*')" ] || [ "$kind" = die ] || problem "something temporary is left"
	case $kind$status in
	fail2) grep -q 'error:' err || problem "status 2 without an error" ;;
	fail1) cmp -s "$made" whole || problem "status 1, and nothing is mended" ;;
	die137)
		cmp -s "$made" whole || "$draft" check --fix "$@" >out 2>err
		cmp -s "$made" whole || problem "the next run does not mend it"
		[ -z "$(find . -name '.*draft*')" ] || problem "something temporary is left"
		;;
	die1) ;;
	*) problem "status $status" ;;
	esac
}

n=0 failed=0
for how in in-place output; do
	for kind in fail die; do
		bad=0 at=0
		while at=$((at + 1)) && [ $at -lt 1000 ]; do
			try
			[ -e calls ] && [ "$(cat calls)" -lt "$at" ] && break
		done
		n=$((n + 1))
		[ $at -gt 5 ] || { echo "# only $at calls were seen"; bad=1; }
		if [ $bad = 0 ]; then echo "ok $n - $how $kind, $at calls"; else echo "not ok $n - $how $kind"; failed=1; fi
	done
done
echo "1..$n"
exit $failed
