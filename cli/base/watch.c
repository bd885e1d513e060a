#include "watch.h"

#include <inttypes.h>

void
watch_letter(struct watching *w, uint16_t letter, uint8_t look)
{
	uint8_t *looks = &w->looks.of[letter % LETTER_LOOKS];

	*looks = (uint8_t)(*looks | look);
}

static void
list(struct watching *w, struct watch one)
{
	if (w->n < WATCH_MOST)
		w->items[w->n] = one;
	w->n++;
}

void
watch_char(struct watching *w, uint16_t letter, uint8_t look, unsigned who)
{
	watch_letter(w, letter, look);
	list(w, (struct watch){ .first = letter, .who = (uint16_t)who });
}

void
watch_word(struct watching *w, const char *word, uint8_t look, unsigned who)
{
	struct watch one = { .who = (uint16_t)who };

	one.first = letter_read(&word);
	one.second = letter_read(&word);
	watch_letter(w, one.first, look);
	list(w, one);
}

static void
write_numbers(FILE *file, const uint64_t *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		fprintf(file, "%s0x%" PRIX64 ",", i % 8 ? " " : "\n\t", words[i]);
}

static void
write_bits(FILE *file, const char *name, const uint64_t *bits, size_t n)
{
	fprintf(file, "\t.%s = {", name);
	write_numbers(file, bits, n);
	fprintf(file, "\n\t},\n");
}

static void
write_sieves(const struct watching *w, FILE *file)
{
	uint64_t ones[WATCH_ONES / 64] = { 0 }, twos[WATCH_TWOS / 64] = { 0 };

	for (size_t i = 0; i < w->n; i++) {
		const struct watch *one = &w->items[i];
		size_t bit =
		    one->second ? watch_two(one->first, one->second) : one->first % WATCH_ONES;

		(one->second ? twos : ones)[bit / 64] |= (uint64_t)1 << bit % 64;
	}
	write_bits(file, "ones", ones, WATCH_ONES / 64);
	write_bits(file, "twos", twos, WATCH_TWOS / 64);
}

static void
write_items(const struct watching *w, FILE *file, size_t heads[WATCH_HEADS + 1])
{
	fprintf(file, "static const struct watch items[] = {\n");
	for (size_t head = 0; head < WATCH_HEADS; head++) {
		heads[head + 1] = heads[head];
		for (size_t i = 0; i < w->n; i++) {
			const struct watch *one = &w->items[i];

			if (watch_head(one->first) != head)
				continue;
			fprintf(file, "\t{ 0x%X, 0x%X, %u },\n", (unsigned)one->first,
			    (unsigned)one->second, (unsigned)one->who);
			heads[head + 1]++;
		}
	}
	fprintf(file, "};\n\n");
}

bool
watch_write(const struct watching *w, FILE *file, const char *header, const char *name)
{
	size_t heads[WATCH_HEADS + 1] = { 0 };

	if (w->n > WATCH_MOST)
		return false;
	fprintf(file, "#include \"%s\"\n\nconst struct letter_looks %s_looks = { {", header, name);
	for (size_t i = 0; i < LETTER_LOOKS; i++)
		fprintf(file, "%s%u,", i % 32 ? " " : "\n\t", (unsigned)w->looks.of[i]);
	fprintf(file, "\n} };\n\n");
	write_items(w, file, heads);
	fprintf(file, "const struct watch_index %s_index = {\n\t.items = items,\n\t.heads = {",
	    name);
	for (size_t i = 0; i <= WATCH_HEADS; i++)
		fprintf(file, "%s%zu,", i % 16 ? " " : "\n\t\t", heads[i]);
	fprintf(file, "\n\t},\n");
	write_sieves(w, file);
	fprintf(file, "};\n");
	return !fflush(file) && !ferror(file);
}

bool
watch_write_words(FILE *file, const char *name, const uint64_t *words, size_t n)
{
	fprintf(file, "\nconst uint64_t %s[] = {", name);
	write_numbers(file, words, n);
	fprintf(file, "\n};\n");
	return !fflush(file) && !ferror(file);
}
