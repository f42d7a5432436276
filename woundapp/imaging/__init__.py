"""Photos: decoding them safely, judging their quality, drawing on them."""
