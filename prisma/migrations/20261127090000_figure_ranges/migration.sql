-- The numbers that the words of a figure allow, as a range: open ends are unbounded, as in a search for "at least".
CREATE INDEX "Figure_range_idx" ON "Figure" USING GIST (numrange("low", "high", '[]'));
