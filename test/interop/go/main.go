// Verifies chains with Go's crypto/x509. Reads and writes the lines that judges/lines.ts describes.
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

var usages = map[string]x509.ExtKeyUsage{
	"server": x509.ExtKeyUsageServerAuth,
	"client": x509.ExtKeyUsageClientAuth,
	"any":    x509.ExtKeyUsageAny,
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		verdict, says := "valid", ""
		if err := verify(fields); err != nil {
			verdict, says = "invalid", strings.Join(strings.Fields(err.Error()), " ")
		}
		fmt.Printf("%s\t%s\t%s\n", fields[0], verdict, says)
	}
}

func verify(fields []string) error {
	seconds, err := strconv.ParseInt(fields[1], 10, 64)
	if err != nil {
		return err
	}
	leaf, err := certificates(fields[4])
	if err != nil {
		return err
	}
	options := x509.VerifyOptions{
		Roots:         pool(fields[5]),
		Intermediates: pool(fields[6]),
		CurrentTime:   time.Unix(seconds, 0),
		KeyUsages:     []x509.ExtKeyUsage{usages[fields[2]]},
	}
	if fields[3] != "-" {
		options.DNSName = fields[3]
	}
	_, err = leaf[0].Verify(options)
	return err
}

// A certificate that Go does not read is as good as missing, as it is for programs that fill a pool from a file.
func pool(list string) *x509.CertPool {
	result := x509.NewCertPool()
	for _, one := range strings.Split(list, ",") {
		parsed, err := certificates(one)
		if err == nil && len(parsed) == 1 {
			result.AddCert(parsed[0])
		}
	}
	return result
}

func certificates(text string) ([]*x509.Certificate, error) {
	der, err := hex.DecodeString(text)
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificates(der)
}
