#!/bin/bash
# usage: readme.sh DRAFT TOP
#
# Runs every command of README.md in a copy of the project: in a ```console block a line "$ command" is run and what
# follows it must be its output, standard error included; a line "…" stands for any lines. `./setup` is not run again:
# .ci/run does that on the real tree. Prints TAP.
set -u
draft=$(realpath "$1") top=$(realpath "$2")
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
cp -r "$top/fragments" "$top/outlines" "$top/README.md" "$box"
[ -d "$top/docs" ] && cp -r "$top/docs" "$box"
mkdir "$box/build" && ln -s "$draft" "$box/build/draft"
cd "$box" || exit 1
export LC_ALL=C.UTF-8 PATH="$box/build:$PATH"

n=0 failed=0
# same WANTED GOT: line by line, "…" matches any number of lines.
same() {
	awk 'NR == FNR { want[++nw] = $0; next } { got[++ng] = $0 }
		function match_from(i, j,  k) {
			for (; i <= nw; i++, j++) {
				if (want[i] == "…") {
					for (k = j; k <= ng + 1; k++) if (match_from(i + 1, k)) return 1
					return 0
				}
				if (j > ng || want[i] != got[j]) return 0
			}
			return j == ng + 1
		}
		END { exit !match_from(1, 1) }' "$1" "$2"
}

check() {
	[ -n "$command" ] || return
	n=$((n + 1))
	case $command in
	*"meson test"*) echo "ok $n - $command # this test is one of them" ; return ;;
	esac
	(eval "${command#./setup && }") >got 2>&1 </dev/null
	if same wanted got; then
		echo "ok $n - $command"
	else
		diff wanted got | sed 's/^/# /'
		echo "not ok $n - $command"
		failed=1
	fi
}

command='' inside=
: >wanted
while IFS= read -r line; do
	case $inside$line in
	'```console') inside='>' command='' ;;
	'>```') check; inside='' command='' ;;
	'>$ '*) check; command=${line#\$ }; : >wanted ;;
	'>'*) printf '%s\n' "$line" >>wanted ;;
	esac
done <README.md
echo "1..$n"
[ $n -gt 0 ] && exit $failed
