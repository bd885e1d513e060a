#!/bin/sh
# usage: golden.sh DRAFT FOLDER [--accept]
#
# Runs every case of FOLDER/VERB/CASE: the line in `cmd`, in a copy of the case's folder, and compares standard output,
# standard error and status with want.out, want.err and want.status (absent: empty, empty, 0). A file want/NAME must
# stand in the folder afterwards, byte for byte. --accept rewrites what is wanted, for a person to read in the diff.
# Prints TAP.
set -u
draft=$(realpath "$1") top=$(realpath "$2") accept=${3:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" && ln -s "$draft" "$work/bin/draft"
deep=$work/$(printf '%064d' 0 | sed 's|0|d/|g') # so deep that no folder "fragments" above it is looked at
mkdir -p "$deep"
PATH=$work/bin:$PATH
unset DRAFT_LIBRARY SOURCE_DATE_EPOCH
export PATH LC_ALL=C

# want FILE GOT: compare, or accept.
want() {
	if [ "$accept" ]; then
		if [ -s "$2" ]; then cp "$2" "$1"; else rm -f "$1"; fi
	elif [ -e "$1" ]; then
		diff -u "$1" "$2"
	elif [ -s "$2" ]; then
		diff -u /dev/null "$2"
	fi
}

run_case() {
	case=$1 box=${deep}box
	rm -rf "$box" && cp -r "$case" "$box" && rm -rf "$box"/want* "$box/cmd"
	(cd "$box" && sh -c "$(cat "$case/cmd")") >"$work/out" 2>"$work/err" </dev/null
	echo $? >"$work/status"
	echo 0 >"$work/zero"
	cmp -s "$work/status" "$work/zero" && : >"$work/status"
	bad=0
	want "$case/want.status" "$work/status" || bad=1
	want "$case/want.out" "$work/out" || bad=1
	want "$case/want.err" "$work/err" || bad=1
	if [ -d "$case/want" ]; then
		for file in $(cd "$case/want" && find . -type f); do
			[ "$accept" ] && cp "$box/$file" "$case/want/$file"
			diff -u "$case/want/$file" "$box/$file" || bad=1
		done
	fi
	chmod -R u+w "$box"
	return $bad
}

n=0 failed=0
for case in "$top"/*/*/; do
	n=$((n + 1)) name=${case#"$top"/}
	if [ ! -e "$case/cmd" ]; then
		echo "not ok $n - ${name%/} has no cmd"
		failed=1
	elif run_case "${case%/}" >"$work/diff" 2>&1; then
		echo "ok $n - ${name%/}"
	else
		sed 's/^/# /' "$work/diff"
		echo "not ok $n - ${name%/}"
		failed=1
	fi
done
echo "1..$n"
[ "$n" -gt 0 ] && exit $failed
