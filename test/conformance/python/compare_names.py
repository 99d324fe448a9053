"""Asks OpenSSL's library which names are equal.

Reads the DER of one name in each line, in hexadecimal. Writes one line for each: "1" or "0" for every name of the list,
itself included, as X509_NAME_cmp says; "-" for all where OpenSSL does not read the name.
"""

import ctypes
import ctypes.util
import sys

crypto = ctypes.CDLL(ctypes.util.find_library("crypto"))
crypto.d2i_X509_NAME.restype = ctypes.c_void_p
crypto.d2i_X509_NAME.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_long]
crypto.X509_NAME_cmp.argtypes = [ctypes.c_void_p, ctypes.c_void_p]


def read(line):
    der = bytes.fromhex(line)
    return crypto.d2i_X509_NAME(None, ctypes.byref(ctypes.c_char_p(der)), len(der))


def answer(one, other):
    if one is None or other is None:
        return "-"
    return "1" if crypto.X509_NAME_cmp(one, other) == 0 else "0"


names = [read(line) for line in sys.stdin]
for one in names:
    print("".join(answer(one, other) for other in names))
