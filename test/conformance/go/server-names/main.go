// Asks Go whether certificates stand for names.
//
// Reads lines of a certificate in hexadecimal and the names asked for, in JSON, between a tab. Writes one line for each:
// "1" or "0" for every name, or "parse" and the reason where Go does not read the certificate at all.
package main

import (
	"bufio"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

func main() {
	output := bufio.NewWriter(os.Stdout)
	defer output.Flush()
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		answer, err := answers(lines.Text())
		if err != nil {
			answer = "parse " + err.Error()
		}
		fmt.Fprintln(output, answer)
	}
}

func answers(line string) (string, error) {
	fields := strings.SplitN(line, "\t", 2)
	der, err := hex.DecodeString(fields[0])
	if err != nil {
		return "", err
	}
	certificate, err := x509.ParseCertificate(der)
	if err != nil {
		return "", err
	}
	var names []string
	if err := json.Unmarshal([]byte(fields[1]), &names); err != nil {
		return "", err
	}
	var result strings.Builder
	for _, name := range names {
		if certificate.VerifyHostname(name) == nil {
			result.WriteString("1")
		} else {
			result.WriteString("0")
		}
	}
	return result.String(), nil
}
