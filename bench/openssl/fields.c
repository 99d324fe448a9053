#include "fields.h"

#include <openssl/bn.h>
#include <openssl/evp.h>
#include <string.h>
#include <time.h>

void sink_text(struct sink *sink, const char *value, long length)
{
	sink->strings++;
	sink->characters += length;
	if (length > 0)
		sink->checksum = sink->checksum * 31 + (unsigned char)value[length - 1] + (unsigned)length;
}

void sink_number(struct sink *sink, long value)
{
	sink->checksum = sink->checksum * 31 + (unsigned)value;
}

static int read_name(const X509_NAME *name, struct sink *sink)
{
	static BIO *memory;
	char *text;
	if (memory == NULL)
		memory = BIO_new(BIO_s_mem());
	(void)BIO_reset(memory);
	if (X509_NAME_print_ex(memory, name, 0, XN_FLAG_RFC2253) < 0)
		return 0;
	long length = BIO_get_mem_data(memory, &text);
	sink_text(sink, text, length);
	return 1;
}

static int read_serial(const ASN1_INTEGER *serial, struct sink *sink)
{
	BIGNUM *number = ASN1_INTEGER_to_BN(serial, NULL);
	char *text = number == NULL ? NULL : BN_bn2hex(number);
	if (text != NULL)
		sink_text(sink, text, (long)strlen(text));
	OPENSSL_free(text);
	BN_free(number);
	return text != NULL;
}

static int read_time(const ASN1_TIME *asn1, struct sink *sink)
{
	struct tm parts;
	char text[32];
	if (!ASN1_TIME_to_tm(asn1, &parts))
		return 0;
	sink_text(sink, text, (long)strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts));
	return 1;
}

static void read_object(const ASN1_OBJECT *object, int numeric, struct sink *sink)
{
	char text[128];
	int length = OBJ_obj2txt(text, sizeof text, object, numeric);
	sink_text(sink, text, length < (int)sizeof text ? length : (int)sizeof text - 1);
}

static int read_public_key(X509 *certificate, struct sink *sink)
{
	char group[64];
	size_t length;
	EVP_PKEY *key = X509_get0_pubkey(certificate);
	if (key == NULL)
		return 0;
	const char *algorithm = OBJ_nid2sn(EVP_PKEY_get_base_id(key));
	sink_text(sink, algorithm, (long)strlen(algorithm));
	sink_number(sink, EVP_PKEY_get_bits(key));
	if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_group_name(key, group, sizeof group, &length))
		sink_text(sink, group, (long)length);
	return 1;
}

static void read_octets(const ASN1_OCTET_STRING *octets, struct sink *sink)
{
	if (octets == NULL)
		return;
	char *text = OPENSSL_buf2hexstr(ASN1_STRING_get0_data(octets), ASN1_STRING_length(octets));
	if (text != NULL)
		sink_text(sink, text, (long)strlen(text));
	OPENSSL_free(text);
}

static int read_subject_alt_names(X509 *certificate, struct sink *sink)
{
	static BIO *memory;
	char *text;
	int critical;
	GENERAL_NAMES *names = X509_get_ext_d2i(certificate, NID_subject_alt_name, &critical, NULL);
	if (names == NULL)
		return critical == -1;
	if (memory == NULL)
		memory = BIO_new(BIO_s_mem());
	for (int index = 0; index < sk_GENERAL_NAME_num(names); index++) {
		(void)BIO_reset(memory);
		GENERAL_NAME_print(memory, sk_GENERAL_NAME_value(names, index));
		long length = BIO_get_mem_data(memory, &text);
		sink_text(sink, text, length);
	}
	GENERAL_NAMES_free(names);
	return 1;
}

static void read_extended_key_usage(X509 *certificate, struct sink *sink)
{
	EXTENDED_KEY_USAGE *purposes = X509_get_ext_d2i(certificate, NID_ext_key_usage, NULL, NULL);
	for (int index = 0; index < sk_ASN1_OBJECT_num(purposes); index++)
		read_object(sk_ASN1_OBJECT_value(purposes, index), 0, sink);
	EXTENDED_KEY_USAGE_free(purposes);
}

static void read_key_usage(X509 *certificate, struct sink *sink)
{
	static const struct { uint32_t bit; const char *name; } names[] = {
		{ KU_DIGITAL_SIGNATURE, "digitalSignature" }, { KU_NON_REPUDIATION, "nonRepudiation" },
		{ KU_KEY_ENCIPHERMENT, "keyEncipherment" }, { KU_DATA_ENCIPHERMENT, "dataEncipherment" },
		{ KU_KEY_AGREEMENT, "keyAgreement" }, { KU_KEY_CERT_SIGN, "keyCertSign" },
		{ KU_CRL_SIGN, "cRLSign" }, { KU_ENCIPHER_ONLY, "encipherOnly" }, { KU_DECIPHER_ONLY, "decipherOnly" },
	};
	uint32_t usage = X509_get_key_usage(certificate);
	if (usage == UINT32_MAX)
		return;
	for (size_t index = 0; index < sizeof names / sizeof *names; index++)
		if (usage & names[index].bit)
			sink_text(sink, names[index].name, (long)strlen(names[index].name));
}

static void read_extensions(X509 *certificate, struct sink *sink)
{
	for (int index = 0; index < X509_get_ext_count(certificate); index++) {
		X509_EXTENSION *extension = X509_get_ext(certificate, index);
		read_object(X509_EXTENSION_get_object(extension), 1, sink);
		read_object(X509_EXTENSION_get_object(extension), 0, sink);
		sink_number(sink, X509_EXTENSION_get_critical(extension));
	}
}

int read_fields(X509 *certificate, struct sink *sink)
{
	int complete = read_name(X509_get_subject_name(certificate), sink);
	complete &= read_name(X509_get_issuer_name(certificate), sink);
	complete &= read_serial(X509_get0_serialNumber(certificate), sink);
	complete &= read_time(X509_get0_notBefore(certificate), sink);
	complete &= read_time(X509_get0_notAfter(certificate), sink);
	read_object(X509_get0_tbs_sigalg(certificate)->algorithm, 0, sink);
	complete &= read_public_key(certificate, sink);
	complete &= read_subject_alt_names(certificate, sink);
	read_extensions(certificate, sink);
	read_key_usage(certificate, sink);
	read_extended_key_usage(certificate, sink);
	sink_number(sink, (X509_get_extension_flags(certificate) & EXFLAG_CA) != 0);
	sink_number(sink, X509_get_pathlen(certificate));
	read_octets(X509_get0_subject_key_id(certificate), sink);
	read_octets(X509_get0_authority_key_id(certificate), sink);
	return complete;
}
