"""The instructor's side: a class is collected, judged, recorded, exported and reported on."""
