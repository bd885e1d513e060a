/*
 * usage: pairs RUNS COMMAND COMMAND...
 *
 * Times whole processes: each command is run by the shell's rules of words (split at spaces), output thrown away, in
 * turn, A B C A B C …, so that a machine that slows down slows all of them. Prints the median of each and its ratio to
 * the first.
 */
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

#define MAX_WORDS 64
#define WARM_UP 5

static int
split(char *line, char **words)
{
	int n = 0;

	for (char *word = strtok(line, " "); word && n < MAX_WORDS - 1; word = strtok(NULL, " "))
		words[n++] = word;
	words[n] = NULL;
	return n;
}

/* Milliseconds that a process took from its start to its end; negative if it could not be started. */
static double
run(char **words)
{
	posix_spawn_file_actions_t quiet;
	struct timespec start, end;
	int status, bad;
	pid_t pid;

	posix_spawn_file_actions_init(&quiet);
	posix_spawn_file_actions_addopen(&quiet, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
	posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", O_WRONLY, 0);
	clock_gettime(CLOCK_MONOTONIC, &start);
	bad = posix_spawnp(&pid, words[0], &quiet, NULL, words, environ);
	if (!bad)
		waitpid(pid, &status, 0);
	clock_gettime(CLOCK_MONOTONIC, &end);
	posix_spawn_file_actions_destroy(&quiet);
	if (bad || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
		return -1;
	return (double)(end.tv_sec - start.tv_sec) * 1e3 +
	       (double)(end.tv_nsec - start.tv_nsec) / 1e6;
}

static int
compare(const void *pa, const void *pb)
{
	const double *a = pa, *b = pb;

	return (*a > *b) - (*a < *b);
}

int
main(int argc, char **argv)
{
	int runs = argc > 2 ? atoi(argv[1]) : 0, ncommands = argc - 2;
	char *words[16][MAX_WORDS], *names[16];
	double *times[16], first = 0;

	if (runs < 1 || ncommands > 16) {
		fputs("usage: pairs RUNS COMMAND COMMAND...\n", stderr);
		return 2;
	}
	for (int c = 0; c < ncommands; c++) {
		names[c] = strdup(argv[c + 2]);
		times[c] = calloc((size_t)runs, sizeof *times[c]);
		if (!names[c] || !times[c] || !split(argv[c + 2], words[c]))
			return 2;
	}
	for (int i = -WARM_UP; i < runs; i++) {
		for (int c = 0; c < ncommands; c++) {
			double t = run(words[c]);

			if (t < 0)
				fprintf(stderr, "pairs: failed: %s\n", names[c]);
			if (t < 0)
				return 1;
			if (i >= 0)
				times[c][i] = t;
		}
	}
	for (int c = 0; c < ncommands; c++) {
		qsort(times[c], (size_t)runs, sizeof *times[c], compare);
		if (!c)
			first = times[c][runs / 2];
		printf("%8.3f ms  %6.1f x  %s\n", times[c][runs / 2], times[c][runs / 2] / first,
		    names[c]);
	}
	return 0;
}
