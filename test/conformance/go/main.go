// Tries the two PKCS#12 libraries of the Go world on files named on standard input.
//
// Reads lines of three fields between tabs: an id, a path and the password in UTF-8 and hexadecimal. Writes for each
// library a line "ID LIBRARY OPEN" or "ID LIBRARY ERROR message", between tabs.
package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"
	"strings"

	crypto "golang.org/x/crypto/pkcs12"
	sslmate "software.sslmate.com/src/go-pkcs12"
)

// A file counts as open when one of the library's functions returns everything in it. ToPEM of the second one is
// deprecated and therefore not tried.
type reading func(content []byte, password string) error

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		if err := try(fields[0], fields[1], fields[2]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func try(id, path, password string) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	text, err := hex.DecodeString(password)
	if err != nil {
		return err
	}
	report(id, "golang.org/x/crypto/pkcs12", content, string(text), cryptoDecode, cryptoToPEM)
	report(id, "software.sslmate.com/src/go-pkcs12", content, string(text), sslmateChain, sslmateTrustStore)
	return nil
}

func report(id, library string, content []byte, password string, readings ...reading) {
	var reasons []string
	for _, read := range readings {
		err := read(content, password)
		if err == nil {
			fmt.Printf("%s\t%s\tOPEN\n", id, library)
			return
		}
		reasons = append(reasons, strings.Join(strings.Fields(err.Error()), " "))
	}
	fmt.Printf("%s\t%s\tERROR\t%s\n", id, library, strings.Join(reasons, "; "))
}

func cryptoDecode(content []byte, password string) error {
	_, _, err := crypto.Decode(content, password)
	return err
}

func cryptoToPEM(content []byte, password string) error {
	_, err := crypto.ToPEM(content, password)
	return err
}

func sslmateChain(content []byte, password string) error {
	_, _, _, err := sslmate.DecodeChain(content, password)
	return err
}

func sslmateTrustStore(content []byte, password string) error {
	_, err := sslmate.DecodeTrustStore(content, password)
	return err
}
