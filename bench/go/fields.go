package main

import (
	"crypto/dsa"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"encoding/hex"
	"time"
)

var keyUsages = []string{
	"digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement",
	"keyCertSign", "cRLSign", "encipherOnly", "decipherOnly",
}

var extKeyUsages = map[x509.ExtKeyUsage]string{
	x509.ExtKeyUsageAny:                            "anyExtendedKeyUsage",
	x509.ExtKeyUsageServerAuth:                     "serverAuth",
	x509.ExtKeyUsageClientAuth:                     "clientAuth",
	x509.ExtKeyUsageCodeSigning:                    "codeSigning",
	x509.ExtKeyUsageEmailProtection:                "emailProtection",
	x509.ExtKeyUsageIPSECEndSystem:                 "ipsecEndSystem",
	x509.ExtKeyUsageIPSECTunnel:                    "ipsecTunnel",
	x509.ExtKeyUsageIPSECUser:                      "ipsecUser",
	x509.ExtKeyUsageTimeStamping:                   "timeStamping",
	x509.ExtKeyUsageOCSPSigning:                    "OCSPSigning",
	x509.ExtKeyUsageMicrosoftServerGatedCrypto:     "msSGC",
	x509.ExtKeyUsageNetscapeServerGatedCrypto:      "nsSGC",
	x509.ExtKeyUsageMicrosoftCommercialCodeSigning: "msCodeCom",
	x509.ExtKeyUsageMicrosoftKernelCodeSigning:     "msKernelCode",
}

// sink takes every value read, so that nothing can be optimised away, and counts them.
type sink struct {
	checksum   int32
	strings    int
	characters int
}

func (s *sink) text(value string) {
	s.strings++
	s.characters += len(value)
	if len(value) > 0 {
		s.checksum = s.checksum*31 + int32(value[len(value)-1]) + int32(len(value))
	}
}

func (s *sink) number(value int) { s.checksum = s.checksum*31 + int32(value) }

func (s *sink) flag(value bool) {
	if value {
		s.number(1)
	} else {
		s.number(0)
	}
}

func fields(certificate *x509.Certificate, s *sink) {
	s.text(certificate.Subject.String())
	s.text(certificate.Issuer.String())
	s.text(certificate.SerialNumber.Text(16))
	s.text(certificate.NotBefore.UTC().Format(time.RFC3339))
	s.text(certificate.NotAfter.UTC().Format(time.RFC3339))
	s.text(certificate.SignatureAlgorithm.String())
	publicKey(certificate, s)
	subjectAltNames(certificate, s)
	for _, extension := range certificate.Extensions {
		s.text(extension.Id.String())
		s.flag(extension.Critical)
	}
	if certificate.BasicConstraintsValid {
		s.flag(certificate.IsCA)
		s.number(certificate.MaxPathLen)
	}
	for bit, name := range keyUsages {
		if certificate.KeyUsage&(1<<bit) != 0 {
			s.text(name)
		}
	}
	for _, purpose := range certificate.ExtKeyUsage {
		s.text(extKeyUsages[purpose])
	}
	for _, purpose := range certificate.UnknownExtKeyUsage {
		s.text(purpose.String())
	}
	s.text(hex.EncodeToString(certificate.SubjectKeyId))
	s.text(hex.EncodeToString(certificate.AuthorityKeyId))
}

func publicKey(certificate *x509.Certificate, s *sink) {
	s.text(certificate.PublicKeyAlgorithm.String())
	switch key := certificate.PublicKey.(type) {
	case *rsa.PublicKey:
		s.number(key.N.BitLen())
	case *ecdsa.PublicKey:
		s.number(key.Curve.Params().BitSize)
		s.text(key.Curve.Params().Name)
	case ed25519.PublicKey:
		s.number(len(key) * 8)
	case *dsa.PublicKey:
		s.number(key.P.BitLen())
	}
}

func subjectAltNames(certificate *x509.Certificate, s *sink) {
	for _, name := range certificate.DNSNames {
		s.text(name)
	}
	for _, address := range certificate.EmailAddresses {
		s.text(address)
	}
	for _, address := range certificate.IPAddresses {
		s.text(address.String())
	}
	for _, uri := range certificate.URIs {
		s.text(uri.String())
	}
}
