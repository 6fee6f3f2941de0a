lifecycle as bin
