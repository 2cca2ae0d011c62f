-- CreateTable
CREATE TABLE "public_change" (
    "id" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL,
    "listing_ids" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "public_change_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "public_change_since" ON "public_change" ("xid");

-- Called after each statement, with the rows it wrote as "written". Old rows go as new ones come: whoever looked last
-- longer than an hour ago reads everything again.
CREATE FUNCTION "note_card_change"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids text[];
BEGIN
  SELECT array_agg("listing_id") INTO ids FROM "written";
  IF ids IS NULL THEN RETURN NULL; END IF;
  INSERT INTO "public_change" ("xid", "listing_ids", "at") VALUES (pg_current_xact_id(), ids, clock_timestamp());
  DELETE FROM "public_change" WHERE "id" IN (
    SELECT "id" FROM "public_change" WHERE "at" < clock_timestamp() - interval '1 day' ORDER BY "id" LIMIT 100 FOR UPDATE SKIP LOCKED
  );
  RETURN NULL;
END $$;
CREATE TRIGGER "catalogue_card_inserted" AFTER INSERT ON "catalogue_card"
  REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION "note_card_change"();
CREATE TRIGGER "catalogue_card_updated" AFTER UPDATE ON "catalogue_card"
  REFERENCING NEW TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION "note_card_change"();
CREATE TRIGGER "catalogue_card_deleted" AFTER DELETE ON "catalogue_card"
  REFERENCING OLD TABLE AS "written" FOR EACH STATEMENT EXECUTE FUNCTION "note_card_change"();

-- For a table that public pages show beside cards, and for a catalogue that is emptied at once.
CREATE FUNCTION "note_public_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "public_change" ("xid", "listing_ids", "at")
    VALUES (pg_current_xact_id(), CASE WHEN TG_OP = 'TRUNCATE' THEN ARRAY['*'] ELSE ARRAY[]::text[] END, clock_timestamp());
  RETURN NULL;
END $$;
CREATE TRIGGER "catalogue_card_emptied" AFTER TRUNCATE ON "catalogue_card"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_public_change"();
