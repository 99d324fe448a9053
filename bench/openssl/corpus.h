#ifndef BENCH_CORPUS_H
#define BENCH_CORPUS_H

#include <openssl/x509.h>

/* Certificates one after the other, as bench/corpus.mjs writes them. */
struct corpus {
	unsigned char *content;
	const unsigned char **starts;
	long *lengths;
	long count;
	long next;
};

/* 0 when the file cannot be read. */
int read_corpus(const char *path, struct corpus *corpus);

/* NULL when libcrypto does not read it. */
X509 *read_certificate(const struct corpus *corpus, long index);

#endif
