CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE "ClaimSearch" (
    "claimId" TEXT NOT NULL,
    "words" tsvector NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "ClaimSearch_pkey" PRIMARY KEY ("claimId")
);
CREATE INDEX "ClaimSearch_words_idx" ON "ClaimSearch" USING GIN ("words");
CREATE INDEX "ClaimSearch_folded_idx" ON "ClaimSearch" USING GIN ("folded" gin_trgm_ops);
ALTER TABLE "ClaimSearch" ADD CONSTRAINT "ClaimSearch_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "SearchLanguage" (
    "config" TEXT NOT NULL,

    CONSTRAINT "SearchLanguage_pkey" PRIMARY KEY ("config")
);

-- One spelling for what a reader takes to be the same: no accents, vowel points or capitals, no punctuation, no
-- separators within numbers (323,000 is 323000), abbreviations without their points. Written out here rather than left
-- to a dictionary, so that it is the same on every server and can be used by the index, by queries and by marks.
CREATE FUNCTION search_fold(input text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t text := translate(input, '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٬٫', '01234567890123456789,.');
BEGIN
  t := regexp_replace(t, '(?<=[0-9])[,.''’\u00A0\u2009\u202F](?=[0-9]{3}(?![0-9]))', '', 'g');
  t := lower(normalize(t, NFKD));
  -- Latin, Hebrew and Arabic marks, the Arabic stretching stroke, soft hyphens and marks without width.
  t := regexp_replace(t, '[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u00AD\u200B-\u200F\u2060\uFEFF]', '', 'g');
  t := translate(t, 'łøđðħıŧةىٱ', 'loddhitهيا');
  t := replace(replace(replace(replace(t, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
  t := regexp_replace(t, '\m([a-z])\.(?=[a-z]\M)', '\1', 'g');
  t := regexp_replace(t, '(?<=[0-9]),(?=[0-9])', '.', 'g');
  -- What is left of punctuation; a point stays between digits.
  t := regexp_replace(t, '(?<![0-9])\.|\.(?![0-9])|[\u0001-\u002D\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u060C\u061B\u061F\u066A\u066D\u06D4\u2000-\u206F\u20A0-\u20CF\u2190-\u2BFF\u3000-\u303F]+', ' ', 'g');
  RETURN btrim(regexp_replace(t, ' +', ' ', 'g'));
END $$;

-- Plurals that the English stemmer leaves alone, in a folded text: "child" shall find "children".
CREATE FUNCTION search_singular(folded text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(folded, '\mchildren\M', 'child', 'g'), '\m(wo)?men\M', '\1man', 'g')
$$;

-- How Postgres stems a language (BCP 47); not at all where it does not know it.
CREATE FUNCTION search_config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE lower(split_part(language, '-', 1))
    WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig
    WHEN 'ca' THEN 'pg_catalog.catalan'::regconfig
    WHEN 'da' THEN 'pg_catalog.danish'::regconfig
    WHEN 'de' THEN 'pg_catalog.german'::regconfig
    WHEN 'el' THEN 'pg_catalog.greek'::regconfig
    WHEN 'en' THEN 'pg_catalog.english'::regconfig
    WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
    WHEN 'eu' THEN 'pg_catalog.basque'::regconfig
    WHEN 'fi' THEN 'pg_catalog.finnish'::regconfig
    WHEN 'fr' THEN 'pg_catalog.french'::regconfig
    WHEN 'ga' THEN 'pg_catalog.irish'::regconfig
    WHEN 'hi' THEN 'pg_catalog.hindi'::regconfig
    WHEN 'hu' THEN 'pg_catalog.hungarian'::regconfig
    WHEN 'hy' THEN 'pg_catalog.armenian'::regconfig
    WHEN 'id' THEN 'pg_catalog.indonesian'::regconfig
    WHEN 'it' THEN 'pg_catalog.italian'::regconfig
    WHEN 'lt' THEN 'pg_catalog.lithuanian'::regconfig
    WHEN 'nb' THEN 'pg_catalog.norwegian'::regconfig
    WHEN 'ne' THEN 'pg_catalog.nepali'::regconfig
    WHEN 'nl' THEN 'pg_catalog.dutch'::regconfig
    WHEN 'nn' THEN 'pg_catalog.norwegian'::regconfig
    WHEN 'no' THEN 'pg_catalog.norwegian'::regconfig
    WHEN 'pt' THEN 'pg_catalog.portuguese'::regconfig
    WHEN 'ro' THEN 'pg_catalog.romanian'::regconfig
    WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
    WHEN 'sr' THEN 'pg_catalog.serbian'::regconfig
    WHEN 'sv' THEN 'pg_catalog.swedish'::regconfig
    WHEN 'ta' THEN 'pg_catalog.tamil'::regconfig
    WHEN 'tr' THEN 'pg_catalog.turkish'::regconfig
    WHEN 'yi' THEN 'pg_catalog.yiddish'::regconfig
    ELSE 'pg_catalog.simple'::regconfig
  END
$$;

-- A text as words of a weight. The stroke at its end is taken out when all is joined: what is left is a gap in the
-- positions, so that no phrase runs from one text into the next.
CREATE FUNCTION search_words(input text, language text, weight "char") RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector(search_config(language), search_singular(search_fold(coalesce(input, '')))), weight) || '|:1'::tsvector
$$;

CREATE AGGREGATE search_joined(tsvector) (SFUNC = tsvector_concat, STYPE = tsvector, INITCOND = '');

-- Composes the rows of these claims anew. Label and summary are ours, in English.
CREATE FUNCTION refresh_claim_search(ids text[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "SearchLanguage" ("config")
  SELECT DISTINCT search_config(language)::text FROM (
    SELECT "language" FROM "Claim" WHERE "id" = ANY(ids)
    UNION ALL
    SELECT p."language" FROM "Claim" c JOIN "Claimant" p ON p."id" = c."claimantId" WHERE c."id" = ANY(ids)
    UNION ALL
    SELECT s."language" FROM "Appearance" a JOIN "Source" s ON s."id" = a."sourceId" WHERE a."claimId" = ANY(ids)
    UNION ALL
    SELECT s."language" FROM "Citation" a JOIN "Source" s ON s."id" = a."sourceId" WHERE a."claimId" = ANY(ids)
  ) used(language)
  ON CONFLICT DO NOTHING;

  INSERT INTO "ClaimSearch" AS present ("claimId", "words", "folded")
  SELECT c."id",
    ts_delete(
      search_words(c."label", 'en', 'A') || search_words(c."quote", c."language", 'A')
        || search_words(c."summary", 'en', 'B') || search_words(p."name", p."language", 'C')
        || coalesce(cited."words", ''),
      '|'),
    search_fold(concat_ws(' | ', c."label", c."quote", c."summary", p."name", cited."titles"))
  FROM "Claim" c
  JOIN "Claimant" p ON p."id" = c."claimantId"
  CROSS JOIN LATERAL (
    SELECT search_joined(search_words(s."title", s."language", 'C') ORDER BY s."id") AS "words",
      string_agg(s."title", ' | ' ORDER BY s."id") AS "titles"
    FROM "Source" s
    WHERE s."id" IN (
      SELECT "sourceId" FROM "Appearance" WHERE "claimId" = c."id"
      UNION
      SELECT "sourceId" FROM "Citation" WHERE "claimId" = c."id"
    )
  ) cited
  WHERE c."id" = ANY(ids)
  ON CONFLICT ("claimId") DO UPDATE SET "words" = excluded."words", "folded" = excluded."folded"
  WHERE (present."words", present."folded") IS DISTINCT FROM (excluded."words", excluded."folded");
$$;

-- Once per statement, however many rows it writes.
CREATE FUNCTION claim_is_searched() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids text[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg("id") INTO ids FROM changed;
  ELSE
    SELECT array_agg(n."id") INTO ids FROM changed n JOIN former o ON o."id" = n."id"
    WHERE (n."label", n."summary", n."quote", n."language", n."claimantId")
      IS DISTINCT FROM (o."label", o."summary", o."quote", o."language", o."claimantId");
  END IF;
  IF ids IS NOT NULL THEN
    PERFORM refresh_claim_search(ids);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Claim_searched_insert" AFTER INSERT ON "Claim" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION claim_is_searched();
CREATE TRIGGER "Claim_searched_update" AFTER UPDATE ON "Claim" REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION claim_is_searched();

-- Appearances and citations: the titles of their sources belong to the claim.
CREATE FUNCTION cited_source_is_searched() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids text[];
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN SELECT array_agg(DISTINCT "claimId") INTO ids FROM changed;
    WHEN 'DELETE' THEN SELECT array_agg(DISTINCT "claimId") INTO ids FROM former;
    ELSE
      SELECT array_agg(DISTINCT "claimId") INTO ids
      FROM (SELECT "claimId", "sourceId" FROM changed UNION ALL SELECT "claimId", "sourceId" FROM former) both_sides;
  END CASE;
  IF ids IS NOT NULL THEN
    PERFORM refresh_claim_search(ids);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Appearance_searched_insert" AFTER INSERT ON "Appearance" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION cited_source_is_searched();
CREATE TRIGGER "Appearance_searched_update" AFTER UPDATE ON "Appearance" REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION cited_source_is_searched();
CREATE TRIGGER "Appearance_searched_delete" AFTER DELETE ON "Appearance" REFERENCING OLD TABLE AS former FOR EACH STATEMENT EXECUTE FUNCTION cited_source_is_searched();
CREATE TRIGGER "Citation_searched_insert" AFTER INSERT ON "Citation" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION cited_source_is_searched();
CREATE TRIGGER "Citation_searched_update" AFTER UPDATE ON "Citation" REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION cited_source_is_searched();
CREATE TRIGGER "Citation_searched_delete" AFTER DELETE ON "Citation" REFERENCING OLD TABLE AS former FOR EACH STATEMENT EXECUTE FUNCTION cited_source_is_searched();

-- A claimant or a source that is renamed: every claim that bears the name.
CREATE FUNCTION name_is_searched() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids text[];
BEGIN
  IF TG_TABLE_NAME = 'Claimant' THEN
    SELECT array_agg(c."id") INTO ids
    FROM changed n JOIN former o ON o."id" = n."id" JOIN "Claim" c ON c."claimantId" = n."id"
    WHERE (n."name", n."language") IS DISTINCT FROM (o."name", o."language");
  ELSE
    SELECT array_agg(DISTINCT cited."claimId") INTO ids
    FROM changed n JOIN former o ON o."id" = n."id"
    JOIN (SELECT "claimId", "sourceId" FROM "Appearance" UNION ALL SELECT "claimId", "sourceId" FROM "Citation") cited
      ON cited."sourceId" = n."id"
    WHERE (n."title", n."language") IS DISTINCT FROM (o."title", o."language");
  END IF;
  IF ids IS NOT NULL THEN
    PERFORM refresh_claim_search(ids);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Claimant_searched_update" AFTER UPDATE ON "Claimant" REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION name_is_searched();
CREATE TRIGGER "Source_searched_update" AFTER UPDATE ON "Source" REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION name_is_searched();

SELECT refresh_claim_search(ARRAY(SELECT "id" FROM "Claim"));
