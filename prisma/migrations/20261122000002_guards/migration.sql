-- What the database itself refuses, whoever writes.

-- Uncertain dates: bounds in order and both there with the EDTF string; a basis for each; a reason for an inference.
ALTER TABLE "Role"
  ADD CONSTRAINT "Role_from_order" CHECK ("fromEarliest" <= "fromLatest"),
  ADD CONSTRAINT "Role_from_known" CHECK (("fromBasis" = 'unknown') = ("fromEdtf" IS NULL)),
  ADD CONSTRAINT "Role_from_bounds" CHECK ("fromEdtf" IS NOT NULL OR ("fromEarliest" IS NULL AND "fromLatest" IS NULL)),
  ADD CONSTRAINT "Role_from_inferred" CHECK ("fromBasis" <> 'inferred' OR btrim("fromNote") <> '' AND "fromNote" IS NOT NULL);
ALTER TABLE "Role"
  ADD CONSTRAINT "Role_to_order" CHECK ("toEarliest" <= "toLatest"),
  ADD CONSTRAINT "Role_to_known" CHECK (("toBasis" = 'unknown') = ("toEdtf" IS NULL)),
  ADD CONSTRAINT "Role_to_bounds" CHECK ("toEdtf" IS NOT NULL OR ("toEarliest" IS NULL AND "toLatest" IS NULL)),
  ADD CONSTRAINT "Role_to_inferred" CHECK ("toBasis" <> 'inferred' OR btrim("toNote") <> '' AND "toNote" IS NOT NULL);
ALTER TABLE "Source"
  ADD CONSTRAINT "Source_published_order" CHECK ("publishedEarliest" <= "publishedLatest"),
  ADD CONSTRAINT "Source_published_known" CHECK (("publishedBasis" = 'unknown') = ("publishedEdtf" IS NULL)),
  ADD CONSTRAINT "Source_published_bounds" CHECK ("publishedEdtf" IS NOT NULL OR ("publishedEarliest" IS NULL AND "publishedLatest" IS NULL)),
  ADD CONSTRAINT "Source_published_inferred" CHECK ("publishedBasis" <> 'inferred' OR btrim("publishedNote") <> '' AND "publishedNote" IS NOT NULL);
ALTER TABLE "MeasureVersion"
  ADD CONSTRAINT "MeasureVersion_from_order" CHECK ("fromEarliest" <= "fromLatest"),
  ADD CONSTRAINT "MeasureVersion_from_known" CHECK (("fromBasis" = 'unknown') = ("fromEdtf" IS NULL)),
  ADD CONSTRAINT "MeasureVersion_from_bounds" CHECK ("fromEdtf" IS NOT NULL OR ("fromEarliest" IS NULL AND "fromLatest" IS NULL)),
  ADD CONSTRAINT "MeasureVersion_from_inferred" CHECK ("fromBasis" <> 'inferred' OR btrim("fromNote") <> '' AND "fromNote" IS NOT NULL);
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_said_order" CHECK ("saidEarliest" <= "saidLatest"),
  ADD CONSTRAINT "Claim_said_known" CHECK (("saidBasis" = 'unknown') = ("saidEdtf" IS NULL)),
  ADD CONSTRAINT "Claim_said_bounds" CHECK ("saidEdtf" IS NOT NULL OR ("saidEarliest" IS NULL AND "saidLatest" IS NULL)),
  ADD CONSTRAINT "Claim_said_inferred" CHECK ("saidBasis" <> 'inferred' OR btrim("saidNote") <> '' AND "saidNote" IS NOT NULL);
ALTER TABLE "Figure"
  ADD CONSTRAINT "Figure_window_order" CHECK ("windowEarliest" <= "windowLatest"),
  ADD CONSTRAINT "Figure_window_known" CHECK (("windowBasis" = 'unknown') = ("windowEdtf" IS NULL)),
  ADD CONSTRAINT "Figure_window_bounds" CHECK ("windowEdtf" IS NOT NULL OR ("windowEarliest" IS NULL AND "windowLatest" IS NULL)),
  ADD CONSTRAINT "Figure_window_inferred" CHECK ("windowBasis" <> 'inferred' OR btrim("windowNote") <> '' AND "windowNote" IS NOT NULL);
ALTER TABLE "Figure"
  ADD CONSTRAINT "Figure_asOf_order" CHECK ("asOfEarliest" <= "asOfLatest"),
  ADD CONSTRAINT "Figure_asOf_known" CHECK (("asOfBasis" = 'unknown') = ("asOfEdtf" IS NULL)),
  ADD CONSTRAINT "Figure_asOf_bounds" CHECK ("asOfEdtf" IS NOT NULL OR ("asOfEarliest" IS NULL AND "asOfLatest" IS NULL)),
  ADD CONSTRAINT "Figure_asOf_inferred" CHECK ("asOfBasis" <> 'inferred' OR btrim("asOfNote") <> '' AND "asOfNote" IS NOT NULL);
ALTER TABLE "Figure"
  ADD CONSTRAINT "Figure_population_known" CHECK (("populationBasis" = 'unknown') = ("population" IS NULL)),
  ADD CONSTRAINT "Figure_population_inferred" CHECK ("populationBasis" <> 'inferred' OR btrim("populationNote") <> '' AND "populationNote" IS NOT NULL);
ALTER TABLE "Figure"
  ADD CONSTRAINT "Figure_place_known" CHECK (("placeBasis" = 'unknown') = ("place" IS NULL)),
  ADD CONSTRAINT "Figure_place_inferred" CHECK ("placeBasis" <> 'inferred' OR btrim("placeNote") <> '' AND "placeNote" IS NOT NULL);
ALTER TABLE "Figure"
  ADD CONSTRAINT "Figure_method_known" CHECK (("methodBasis" = 'unknown') = ("method" IS NULL)),
  ADD CONSTRAINT "Figure_method_inferred" CHECK ("methodBasis" <> 'inferred' OR btrim("methodNote") <> '' AND "methodNote" IS NOT NULL);

-- States: a published record has its date, a retracted one its date and reason.
ALTER TABLE "Claimant"
  ADD CONSTRAINT "Claimant_revision_positive" CHECK ("revision" > 0),
  ADD CONSTRAINT "Claimant_published" CHECK ("state" <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Claimant_retracted" CHECK ("state" <> 'retracted' OR ("retractedAt" IS NOT NULL AND btrim(coalesce("retractionReason", '')) <> ''));
ALTER TABLE "Source"
  ADD CONSTRAINT "Source_revision_positive" CHECK ("revision" > 0),
  ADD CONSTRAINT "Source_published" CHECK ("state" <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Source_retracted" CHECK ("state" <> 'retracted' OR ("retractedAt" IS NOT NULL AND btrim(coalesce("retractionReason", '')) <> ''));
ALTER TABLE "Topic"
  ADD CONSTRAINT "Topic_revision_positive" CHECK ("revision" > 0),
  ADD CONSTRAINT "Topic_published" CHECK ("state" <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Topic_retracted" CHECK ("state" <> 'retracted' OR ("retractedAt" IS NOT NULL AND btrim(coalesce("retractionReason", '')) <> ''));
ALTER TABLE "Measure"
  ADD CONSTRAINT "Measure_revision_positive" CHECK ("revision" > 0),
  ADD CONSTRAINT "Measure_published" CHECK ("state" <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Measure_retracted" CHECK ("state" <> 'retracted' OR ("retractedAt" IS NOT NULL AND btrim(coalesce("retractionReason", '')) <> ''));
ALTER TABLE "Claim"
  ADD CONSTRAINT "Claim_revision_positive" CHECK ("revision" > 0),
  ADD CONSTRAINT "Claim_published" CHECK ("state" <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Claim_retracted" CHECK ("state" <> 'retracted' OR ("retractedAt" IS NOT NULL AND btrim(coalesce("retractionReason", '')) <> ''));
ALTER TABLE "ClaimLink"
  ADD CONSTRAINT "ClaimLink_revision_positive" CHECK ("revision" > 0),
  ADD CONSTRAINT "ClaimLink_published" CHECK ("state" <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "ClaimLink_retracted" CHECK ("state" <> 'retracted' OR ("retractedAt" IS NOT NULL AND btrim(coalesce("retractionReason", '')) <> ''));
ALTER TABLE "Comparison"
  ADD CONSTRAINT "Comparison_revision_positive" CHECK ("revision" > 0),
  ADD CONSTRAINT "Comparison_published" CHECK ("state" <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Comparison_retracted" CHECK ("state" <> 'retracted' OR ("retractedAt" IS NOT NULL AND btrim(coalesce("retractionReason", '')) <> ''));
ALTER TABLE "Equation"
  ADD CONSTRAINT "Equation_revision_positive" CHECK ("revision" > 0),
  ADD CONSTRAINT "Equation_published" CHECK ("state" <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Equation_retracted" CHECK ("state" <> 'retracted' OR ("retractedAt" IS NOT NULL AND btrim(coalesce("retractionReason", '')) <> ''));
ALTER TABLE "Review"
  ADD CONSTRAINT "Review_revision_positive" CHECK ("revision" > 0),
  ADD CONSTRAINT "Review_published" CHECK ("state" <> 'published' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "Review_retracted" CHECK ("state" <> 'retracted' OR ("retractedAt" IS NOT NULL AND btrim(coalesce("retractionReason", '')) <> ''));
ALTER TABLE "Claimant" ADD CONSTRAINT "Claimant_slug_shape" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Source" ADD CONSTRAINT "Source_slug_shape" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_slug_shape" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_slug_shape" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_slug_shape" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_slug_shape" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);
ALTER TABLE "Equation" ADD CONSTRAINT "Equation_slug_shape" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 120);

-- Words that must be there.
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_words" CHECK (btrim("label") <> '' AND btrim("summary") <> '' AND ("quote" IS NULL OR btrim("quote") <> ''));
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_exact" CHECK ("exact" ~ '\S');
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_capture" CHECK (("state" = 'no_capture') = ("captureId" IS NULL));
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_verbatim" CHECK (btrim("verbatim") <> '');
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_words" CHECK (btrim("question") <> '' AND btrim("finding") <> '' AND btrim("bothTrue") <> '');
ALTER TABLE "PairVerdict" ADD CONSTRAINT "PairVerdict_reason" CHECK (btrim("reason") <> '');
ALTER TABLE "Claimant" ADD CONSTRAINT "Claimant_words" CHECK ("name" ~ '\S' AND "description" ~ '\S');
ALTER TABLE "Source" ADD CONSTRAINT "Source_words" CHECK ("title" ~ '\S' AND "description" ~ '\S');
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_words" CHECK ("name" ~ '\S' AND "description" ~ '\S');
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_words" CHECK ("name" ~ '\S' AND "definition" ~ '\S');
ALTER TABLE "Review" ADD CONSTRAINT "Review_words" CHECK ("conclusion" ~ '\S' AND "reasoning" ~ '\S');
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_note" CHECK ("note" ~ '\S');
ALTER TABLE "ClaimLink" ADD CONSTRAINT "ClaimLink_reason" CHECK ("reason" ~ '\S');
ALTER TABLE "Review" ADD CONSTRAINT "Review_rating" CHECK ("rating" IS NULL OR btrim(coalesce("ratingExplanation", '')) <> '');

-- Figures: an interval in order, and exactly one owner.
ALTER TABLE "Figure"
  ADD CONSTRAINT "Figure_interval" CHECK ("low" <= "high"),
  ADD CONSTRAINT "Figure_owner" CHECK (num_nonnulls("claimId", "passageId") = 1),
  ADD CONSTRAINT "Figure_finite" CHECK (
    "value" NOT IN ('NaN', 'Infinity', '-Infinity') AND "low" NOT IN ('NaN', 'Infinity', '-Infinity')
    AND "high" NOT IN ('NaN', 'Infinity', '-Infinity'));
ALTER TABLE "EquationOperand" ADD CONSTRAINT "EquationOperand_one" CHECK (num_nonnulls("figureId", "constant") = 1 AND ("constant" IS NULL OR "unit" IS NOT NULL));

-- A counter-source says what it counters; nothing else has a scope.
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_scope" CHECK (("function" IN ('disputes', 'qualifies', 'corrects')) = ("scope" IS NOT NULL));

-- Hashes and privacy of captures.
ALTER TABLE "Capture"
  ADD CONSTRAINT "Capture_hashes" CHECK ("bytesSha256" ~ '^[0-9a-f]{64}$' AND "textSha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "Capture_private" CHECK ("visibility" = 'public' OR btrim(coalesce("visibilityReason", '')) <> ''),
  ADD CONSTRAINT "Capture_public" CHECK ("visibility" = 'private' OR "text" IS NOT NULL);

-- Nothing stands in a relation to itself.
ALTER TABLE "ClaimLink" ADD CONSTRAINT "ClaimLink_two" CHECK ("fromId" <> "toId");
ALTER TABLE "MeasureRelation" ADD CONSTRAINT "MeasureRelation_two" CHECK ("fromId" <> "toId");
ALTER TABLE "PairVerdict" ADD CONSTRAINT "PairVerdict_two" CHECK ("claimAId" <> "claimBId");

-- A pair of claims is judged once, whichever is named first.
CREATE UNIQUE INDEX "PairVerdict_pair" ON "PairVerdict" ("comparisonId", LEAST("claimAId", "claimBId"), GREATEST("claimAId", "claimBId"));

-- One appearance of a claim is the first.
CREATE UNIQUE INDEX "Appearance_first" ON "Appearance" ("claimId") WHERE "isFirst";

-- What publication needs beyond the row itself is looked at when the transaction ends.
CREATE FUNCTION published_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  whole boolean;
  owner text;
BEGIN
  -- The trigger may stand on the record itself or on a part that it needs.
  owner := CASE TG_TABLE_NAME
    WHEN 'Appearance' THEN to_jsonb(OLD)->>'claimId'
    WHEN 'ComparisonClaim' THEN to_jsonb(OLD)->>'comparisonId'
    WHEN 'EquationOperand' THEN to_jsonb(OLD)->>'equationId'
    ELSE to_jsonb(NEW)->>'id'
  END;
  CASE TG_ARGV[0]
    WHEN 'Claim' THEN
      SELECT (c."state" <> 'published')
          OR EXISTS (SELECT 1 FROM "Appearance" a WHERE a."claimId" = c."id" AND a."isFirst")
        INTO whole FROM "Claim" c WHERE c."id" = owner;
    WHEN 'Comparison' THEN
      SELECT (c."state" <> 'published')
          OR (SELECT count(*) BETWEEN 2 AND 6 FROM "ComparisonClaim" m WHERE m."comparisonId" = c."id")
        INTO whole FROM "Comparison" c WHERE c."id" = owner;
    WHEN 'Equation' THEN
      SELECT (e."state" <> 'published')
          OR EXISTS (SELECT 1 FROM "EquationOperand" o WHERE o."equationId" = e."id")
        INTO whole FROM "Equation" e WHERE e."id" = owner;
  END CASE;
  IF whole IS FALSE THEN
    RAISE EXCEPTION 'published % % lacks what publication needs', TG_ARGV[0], owner USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Claim_whole" AFTER INSERT OR UPDATE ON "Claim" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION published_is_whole('Claim');
CREATE CONSTRAINT TRIGGER "Comparison_whole" AFTER INSERT OR UPDATE ON "Comparison" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION published_is_whole('Comparison');
CREATE CONSTRAINT TRIGGER "Equation_whole" AFTER INSERT OR UPDATE ON "Equation" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION published_is_whole('Equation');

CREATE CONSTRAINT TRIGGER "Appearance_needed" AFTER UPDATE OR DELETE ON "Appearance" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION published_is_whole('Claim');
CREATE CONSTRAINT TRIGGER "ComparisonClaim_needed" AFTER UPDATE OR DELETE ON "ComparisonClaim" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION published_is_whole('Comparison');
CREATE CONSTRAINT TRIGGER "EquationOperand_needed" AFTER UPDATE OR DELETE ON "EquationOperand" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION published_is_whole('Equation');

-- Revisions and corrections are appended, never changed.
CREATE FUNCTION revision_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'revisions are append-only, and so are corrections' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "Revision_final" BEFORE UPDATE OR DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION revision_is_final();
CREATE TRIGGER "Revision_kept" BEFORE TRUNCATE ON "Revision" FOR EACH STATEMENT EXECUTE FUNCTION revision_is_final();
CREATE TRIGGER "Correction_final" BEFORE UPDATE OR DELETE ON "Correction" FOR EACH ROW EXECUTE FUNCTION revision_is_final();
CREATE TRIGGER "Correction_kept" BEFORE TRUNCATE ON "Correction" FOR EACH STATEMENT EXECUTE FUNCTION revision_is_final();
ALTER TABLE "Revision"
  ADD CONSTRAINT "Revision_hashes" CHECK ("hash" ~ '^[0-9a-f]{64}$' AND "previousHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "Revision_number" CHECK ("number" > 0);

-- Other instances hear of a new head when the transaction commits.
CREATE FUNCTION announce_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('revision', NEW."seq"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "Revision_announced" AFTER INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION announce_revision();
