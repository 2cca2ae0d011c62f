-- What Prisma's schema language cannot say: partial and GIN indexes, and the tables nobody may rewrite.

-- At most one pending version a listing (domain.md 2).
CREATE UNIQUE INDEX "listing_version_one_pending" ON "listing_version" ("listing_id")
  WHERE "state" IN ('draft', 'submitted', 'checking', 'in_review', 'action_required', 'approved');

-- A semver is published once; drafts of the same semver may be replaced before that.
CREATE UNIQUE INDEX "listing_version_published_once" ON "listing_version" ("listing_id", "version")
  WHERE "published_at" IS NOT NULL;

-- A namespace belongs to one organisation, however many claimed it.
CREATE UNIQUE INDEX "namespace_one_owner" ON "namespace" ("name") WHERE "state" = 'proved';

-- One open review a listing.
CREATE UNIQUE INDEX "review_case_one_open" ON "review_case" ("listing_id")
  WHERE "state" IN ('open', 'waiting_publisher') AND NOT "recheck";

-- The outbox reader looks only at what has not left yet.
CREATE INDEX "event_undispatched" ON "event" ("id") WHERE "dispatched_at" IS NULL;
CREATE INDEX "webhook_delivery_due" ON "webhook_delivery" ("next_attempt_at") WHERE "state" = 'pending';
CREATE INDEX "mail_due" ON "mail" ("next_attempt_at") WHERE "state" = 'queued';

-- Catalogue: the default order and the three other sorts, each walked by keyset without a sort step.
CREATE INDEX "catalogue_card_default" ON "catalogue_card" ("standing_rank" DESC, "published_at" DESC, "listing_id");
CREATE INDEX "catalogue_card_newest" ON "catalogue_card" ("published_at" DESC, "listing_id");
CREATE INDEX "catalogue_card_name_en" ON "catalogue_card" (lower("name_en"), "listing_id");
CREATE INDEX "catalogue_card_name_zh" ON "catalogue_card" ("name_zh", "listing_id");
CREATE INDEX "catalogue_card_search" ON "catalogue_card" USING GIN ("search");
CREATE INDEX "catalogue_card_facets" ON "catalogue_card" USING GIN ("facets");
-- "Used by" of a detail page: who composes this listing.
CREATE INDEX "catalogue_card_composes" ON "catalogue_card" USING GIN (("detail"->'manifest'->'composes') jsonb_path_ops);
CREATE INDEX "catalogue_word_spelling" ON "catalogue_word" USING GIN ("word" gin_trgm_ops);

-- The audit log is append-only for every role that the application uses.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_entry is append-only';
END $$;
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_entry_no_truncate" BEFORE TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- A version's content never changes after it was stored.
CREATE FUNCTION "refuse_version_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."manifest" IS DISTINCT FROM OLD."manifest" OR NEW."digest" <> OLD."digest" OR NEW."version" <> OLD."version"
    OR NEW."listing_id" <> OLD."listing_id" THEN
    RAISE EXCEPTION 'listing_version content is immutable';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "listing_version_immutable" BEFORE UPDATE ON "listing_version"
  FOR EACH ROW EXECUTE FUNCTION "refuse_version_change"();
