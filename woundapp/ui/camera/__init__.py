"""Photos taken with a camera: where its pictures come from, and the page that shows and keeps them."""
