// Verifies chains as Go's crypto/x509 does for a client of TLS.
//
// Reads lines of five fields between tabs: an id, the trusted certificates, the others and the leaf in hexadecimal DER,
// several between commas, and the time in seconds since 1970. Writes "ID OK" or "ID message" between tabs.
package main

import (
	"bufio"
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

func main() {
	scanner := bufio.NewScanner(os.Stdin)
	scanner.Buffer(make([]byte, 0, 1<<20), 1<<24)
	for scanner.Scan() {
		fields := strings.Split(scanner.Text(), "\t")
		if len(fields) != 5 {
			continue
		}
		fmt.Printf("%s\t%s\n", fields[0], verdict(fields))
	}
}

func verdict(fields []string) string {
	roots, err := pool(fields[1])
	if err != nil {
		return err.Error()
	}
	intermediates, err := pool(fields[2])
	if err != nil {
		return err.Error()
	}
	leaf, err := parse(fields[3])
	if err != nil {
		return err.Error()
	}
	seconds, err := strconv.ParseInt(fields[4], 10, 64)
	if err != nil {
		return err.Error()
	}
	_, err = leaf.Verify(x509.VerifyOptions{
		Roots:         roots,
		Intermediates: intermediates,
		CurrentTime:   time.Unix(seconds, 0),
		KeyUsages:     []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	})
	if err != nil {
		return strings.ReplaceAll(err.Error(), "\n", " ")
	}
	return "OK"
}

func pool(list string) (*x509.CertPool, error) {
	certificates := x509.NewCertPool()
	for _, each := range strings.Split(list, ",") {
		if each == "" {
			continue
		}
		certificate, err := parse(each)
		if err != nil {
			return nil, err
		}
		certificates.AddCert(certificate)
	}
	return certificates, nil
}

func parse(text string) (*x509.Certificate, error) {
	der, err := hex.DecodeString(text)
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificate(der)
}
