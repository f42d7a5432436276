"""What leaves the records by a user's hand: a labelled set without any identity, or everything in clear."""
