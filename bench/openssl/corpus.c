#include "corpus.h"

#include <stdio.h>
#include <stdlib.h>

int read_corpus(const char *path, struct corpus *corpus)
{
	FILE *file = fopen(path, "rb");
	if (file == NULL || fseek(file, 0, SEEK_END) != 0)
		return 0;
	long size = ftell(file);
	rewind(file);
	corpus->content = malloc((size_t)size + 1);
	corpus->starts = malloc(((size_t)size / 4 + 1) * sizeof *corpus->starts);
	corpus->lengths = malloc(((size_t)size / 4 + 1) * sizeof *corpus->lengths);
	if (!corpus->content || !corpus->starts || !corpus->lengths || fread(corpus->content, 1, (size_t)size, file) != (size_t)size)
		return 0;
	fclose(file);
	for (long at = 0; at + 4 <= size;) {
		const unsigned char *p = corpus->content + at;
		long length = ((long)p[0] << 24) | ((long)p[1] << 16) | ((long)p[2] << 8) | p[3];
		corpus->starts[corpus->count] = p + 4;
		corpus->lengths[corpus->count++] = length;
		at += 4 + length;
	}
	return 1;
}

X509 *read_certificate(const struct corpus *corpus, long index)
{
	const unsigned char *position = corpus->starts[index];
	return d2i_X509(NULL, &position, corpus->lengths[index]);
}
