/* Reads certificates with libcrypto on orders from standard input; see bench/serve.mjs for the orders. */
#include "clock.h"
#include "corpus.h"
#include "fields.h"

#include <openssl/err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { certificates_per_clock_look = 8 };

static double processor_seconds(void)
{
	struct rusage usage;
	getrusage(RUSAGE_SELF, &usage);
	return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static void one_pass(const struct corpus *corpus)
{
	struct sink sink = { 0 };
	long parsed = 0, complete = 0;
	for (long index = 0; index < corpus->count; index++) {
		X509 *certificate = read_certificate(corpus, index);
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
			X509 *certificate = read_certificate(corpus, corpus->next);
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
