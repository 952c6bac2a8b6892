"""What the whole of an article tells of people: where each is named, and what stands around the names."""
