/* Reads certificates with libcrypto on orders from standard input; see bench/serve.mjs for the orders. */
#include "fields.h"

#include <openssl/err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { certificates_per_clock_look = 8 };

struct corpus {
	unsigned char *content;
	const unsigned char **starts;
	long *lengths;
	long count;
	long next;
};

static int read_corpus(const char *path, struct corpus *corpus)
{
	FILE *file = fopen(path, "rb");
	if (file == NULL || fseek(file, 0, SEEK_END) != 0)
		return 0;
	long size = ftell(file);
	rewind(file);
	corpus->content = malloc((size_t)size);
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

static double wall_seconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double processor_seconds(void)
{
	struct rusage usage;
	getrusage(RUSAGE_SELF, &usage);
	return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static X509 *parse(const struct corpus *corpus, long index)
{
	const unsigned char *position = corpus->starts[index];
	return d2i_X509(NULL, &position, corpus->lengths[index]);
}

static void one_pass(const struct corpus *corpus)
{
	struct sink sink = { 0 };
	long parsed = 0, complete = 0;
	for (long index = 0; index < corpus->count; index++) {
		X509 *certificate = parse(corpus, index);
		if (certificate != NULL) {
			parsed++;
			complete += read_fields(certificate, &sink);
			X509_free(certificate);
		}
		ERR_clear_error();
	}
	printf("{\"certificates\":%ld,\"parsed\":%ld,\"complete\":%ld,\"strings\":%ld,\"characters\":%ld,\"errors\":{", corpus->count, parsed, complete, sink.strings, sink.characters);
	const char *comma = "";
	if (corpus->count > parsed) {
		printf("\"not parsed\":%ld", corpus->count - parsed);
		comma = ",";
	}
	if (parsed > complete)
		printf("%s\"a field not read\":%ld", comma, parsed - complete);
	printf("}}\n");
}

static void one_round(struct corpus *corpus, int with_fields, long milliseconds)
{
	struct sink sink = { 0 };
	long certificates = 0, failed = 0;
	double processor_before = processor_seconds(), start = wall_seconds(), now = start;
	for (; now - start < (double)milliseconds / 1000; now = wall_seconds()) {
		for (int count = 0; count < certificates_per_clock_look; count++) {
			X509 *certificate = parse(corpus, corpus->next);
			corpus->next = (corpus->next + 1) % corpus->count;
			certificates++;
			if (certificate == NULL || (with_fields && !read_fields(certificate, &sink))) {
				failed++;
				ERR_clear_error();
			} else {
				sink_number(&sink, 1);
			}
			X509_free(certificate);
		}
	}
	printf("{\"certificates\":%ld,\"failed\":%ld,\"seconds\":%.9f,\"processorSeconds\":%.6f,\"checksum\":%u}\n", certificates, failed, now - start, processor_seconds() - processor_before, sink.checksum);
}

int main(int argc, char **argv)
{
	static struct corpus corpus;
	char line[128], mode[16];
	long milliseconds;
	if (argc != 2 || !read_corpus(argv[1], &corpus)) {
		fprintf(stderr, "usage: %s CORPUS\n", argv[0]);
		return 1;
	}
	setvbuf(stdout, NULL, _IOLBF, 0);
	printf("{\"name\":\"OpenSSL libcrypto (C)\",\"version\":\"%s\",\"missing\":\"ranges\"}\n", OpenSSL_version(OPENSSL_VERSION_STRING));
	while (fgets(line, sizeof line, stdin) != NULL) {
		if (strcmp(line, "pass\n") == 0)
			one_pass(&corpus);
		else if (sscanf(line, "round %15s %ld", mode, &milliseconds) == 2)
			one_round(&corpus, strcmp(mode, "fields") == 0, milliseconds);
		else
			break;
	}
	return 0;
}
