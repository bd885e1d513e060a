#!/bin/bash
# usage: fault_fix.sh DRAFT FAULT-LIBRARY FILE.docx
#
# Runs `draft check --fix` on a copy of the file so that its first, second, third … call of open, read, write, fsync,
# linkat or rename fails, then so that it dies there, then so that it is slow; and once more with -o. Always: the file is
# the former or the mended one, and if it is mended, FILE~ is the former one. After a failure status 2 with an error and
# the former file, or the mended one. Nothing temporary is left; after a death the next run mends the file. Prints TAP.
set -u
draft=$(realpath "$1") library=$(realpath "$2") file=$(realpath "$3")
# shellcheck source=tests/fault_calls.sh
. "$(dirname "$0")/fault_calls.sh"

cp "$file" old && cp old whole.docx
"$draft" check --fix whole.docx >/dev/null 2>&1
mv whole.docx whole && rm -f whole.docx~
cmp -s old whole && { echo "not ok 1 - there is nothing to mend"; exit 1; }

try() {
	rm -f -- a.docx* b.docx
	cp old a.docx
	made=a.docx
	set -- a.docx
	[ "$how" = in-place ] || { made=b.docx && set -- a.docx -o b.docx; }
	faulty check --fix "$@" >out 2>err
	if [ "$how" = in-place ]; then
		cmp -s a.docx old || { cmp -s a.docx whole && cmp -s a.docx~ old; } || problem "the file is neither, or its former one is lost"
	else
		cmp -s a.docx old || problem "the file changed"
		[ ! -e b.docx ] || cmp -s b.docx whole || problem "the output is not whole"
	fi
	[ -z "$(find . -name '.*draft*')" ] || [ "$kind" = die ] || problem "something temporary is left"
	case $kind$status in
	fail2) grep -q 'error:' err || problem "status 2 without an error" ;;
	fail1 | slow1) cmp -s "$made" whole || problem "status 1, and nothing is mended" ;;
	die137)
		cmp -s "$made" whole || "$draft" check --fix "$@" >out 2>err
		cmp -s "$made" whole || problem "the next run does not mend it"
		[ -z "$(find . -name '.*draft*')" ] || problem "something temporary is left"
		;;
	die1) ;;
	*) problem "status $status" ;;
	esac
}

for how in in-place output; do
	for kind in fail die slow; do every_call 5 $how $kind; done
done
finish
