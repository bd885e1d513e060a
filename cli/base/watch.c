#include "watch.h"

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

bool
watch_write(const struct watching *w, FILE *file, const char *header, const char *name)
{
	size_t heads[WATCH_HEADS + 1] = { 0 };

	if (w->n > WATCH_MOST)
		return false;
	fprintf(file, "#include \"%s\"\n\nconst struct letter_looks %s_looks = { {", header, name);
	for (size_t i = 0; i < LETTER_LOOKS; i++)
		fprintf(file, "%s%u,", i % 32 ? " " : "\n\t", (unsigned)w->looks.of[i]);
	fprintf(file, "\n} };\n\nconst struct watch %s_watches[] = {\n", name);
	for (size_t head = 0; head < WATCH_HEADS; head++) {
		heads[head + 1] = heads[head];
		for (size_t i = 0; i < w->n; i++)
			if (watch_head(w->items[i].first) == head) {
				fprintf(file, "\t{ 0x%X, 0x%X, %u },\n",
				    (unsigned)w->items[i].first, (unsigned)w->items[i].second,
				    (unsigned)w->items[i].who);
				heads[head + 1]++;
			}
	}
	fprintf(file, "};\n\nconst uint16_t %s_heads[] = {", name);
	for (size_t i = 0; i <= WATCH_HEADS; i++)
		fprintf(file, "%s%zu,", i % 16 ? " " : "\n\t", heads[i]);
	fprintf(file, "\n};\n");
	return !fflush(file) && !ferror(file);
}
