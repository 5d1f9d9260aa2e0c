// Biasdiff
