/* Runs a fuzz target over files given as arguments: the kept corpus as a plain test, where no fuzzer is at hand. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define MAX_INPUT ((size_t)1 << 24)

int
main(int argc, char **argv)
{
	uint8_t *data = malloc(MAX_INPUT);

	if (!data)
		return 1;
	printf("1..%d\n", argc - 1);
	for (int i = 1; i < argc; i++) {
		FILE *f = fopen(argv[i], "rb");
		size_t n;

		if (!f)
			return 1;
		n = fread(data, 1, MAX_INPUT, f);
		fclose(f);
		LLVMFuzzerTestOneInput(data, n);
		printf("ok %d - %s\n", i, argv[i]);
	}
	free(data);
	return 0;
}
