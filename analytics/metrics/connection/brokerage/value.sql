broker as bin
