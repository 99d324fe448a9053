/* Verifies a chain again and again with libcrypto; arguments and answer are those of bench/chains.mjs. */
#include "clock.h"
#include "corpus.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct chain {
	struct corpus leaf, untrusted;
	X509_STORE *trusted;
	time_t at;
};

static int read_in(const char *folder, const char *name, struct corpus *corpus)
{
	char path[4096];
	snprintf(path, sizeof path, "%s/%s.corpus", folder, name);
	return read_corpus(path, corpus);
}

static STACK_OF(X509) *read_untrusted(const struct chain *chain)
{
	STACK_OF(X509) *stack = sk_X509_new_null();
	for (long index = 0; index < chain->untrusted.count; index++)
		sk_X509_push(stack, read_certificate(&chain->untrusted, index));
	return stack;
}

static int verify(const struct chain *chain, X509 *leaf, STACK_OF(X509) *untrusted)
{
	X509_STORE_CTX *context = X509_STORE_CTX_new();
	int is_valid = 0;
	if (X509_STORE_CTX_init(context, chain->trusted, leaf, untrusted)) {
		X509_STORE_CTX_set_time(context, 0, chain->at);
		X509_STORE_CTX_set_purpose(context, X509_PURPOSE_SSL_SERVER);
		is_valid = X509_verify_cert(context) == 1;
	}
	X509_STORE_CTX_free(context);
	return is_valid;
}

static int verify_anew(const struct chain *chain)
{
	X509 *leaf = read_certificate(&chain->leaf, 0);
	STACK_OF(X509) *untrusted = read_untrusted(chain);
	int is_valid = verify(chain, leaf, untrusted);
	sk_X509_pop_free(untrusted, X509_free);
	X509_free(leaf);
	return is_valid;
}

int main(int argc, char **argv)
{
	static struct chain chain;
	struct corpus trusted = { 0 };
	if (argc != 5 || !read_in(argv[4], "leaf", &chain.leaf) || !read_in(argv[4], "untrusted", &chain.untrusted) || !read_in(argv[4], "trusted", &trusted)) {
		fprintf(stderr, "usage: %s anew|ready MILLISECONDS SECONDS FOLDER\n", argv[0]);
		return 1;
	}
	chain.at = (time_t)atoll(argv[3]);
	chain.trusted = X509_STORE_new();
	for (long index = 0; index < trusted.count; index++)
		X509_STORE_add_cert(chain.trusted, read_certificate(&trusted, index));
	int is_anew = strcmp(argv[1], "anew") == 0, is_valid = 0;
	X509 *leaf = is_anew ? NULL : read_certificate(&chain.leaf, 0);
	STACK_OF(X509) *untrusted = is_anew ? NULL : read_untrusted(&chain);
	double start = wall_seconds(), first = 0, now = start, most = atof(argv[2]) / 1000;
	long runs = 0;
	for (; runs == 0 || now - start < most; now = wall_seconds()) {
		is_valid = is_anew ? verify_anew(&chain) : verify(&chain, leaf, untrusted);
		if (runs++ == 0)
			first = wall_seconds() - start;
	}
	printf("{\"first\":%.6f,\"each\":%.6f,\"verdict\":\"%s\"}\n", first * 1000, (now - start) * 1000 / (double)runs, is_valid ? "valid" : "invalid");
	return 0;
}
