-- "Similar" of a detail page: the best few of a main category and kind, without reading all of them.
CREATE INDEX "catalogue_card_similar" ON "catalogue_card" (("card"->'categories'->>0), ("card"->>'kind'), "standing_rank" DESC, "published_at" DESC, "listing_id");
