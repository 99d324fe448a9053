#ifndef BENCH_FIELDS_H
#define BENCH_FIELDS_H

#include <openssl/x509v3.h>

/* Takes every value read, so that nothing can be optimised away, and counts them. */
struct sink {
	unsigned checksum;
	long strings;
	long characters;
};

void sink_text(struct sink *sink, const char *value, long length);
void sink_number(struct sink *sink, long value);

/* Gives every field of the certificate to the sink; 0 when the library could not read one. */
int read_fields(X509 *certificate, struct sink *sink);

#endif
