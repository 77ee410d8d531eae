-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('statistic', 'statement', 'pledge', 'prediction', 'opinion');

-- CreateEnum
CREATE TYPE "CitationFunction" AS ENUM ('made_in', 'cites_as_evidence', 'supports', 'disputes', 'qualifies', 'corrects', 'context');

-- CreateEnum
CREATE TYPE "CounterScope" AS ENUM ('figure', 'definition', 'label', 'attribution', 'cause', 'completeness', 'method');

-- CreateEnum
CREATE TYPE "ClaimLinkKind" AS ENUM ('repeats', 'responds_to', 'contradicts', 'derived_from');

-- CreateEnum
CREATE TYPE "ClaimLinkTag" AS ENUM ('rounded', 'summed', 'relabelled', 're_attributed', 'window_dropped', 'window_changed', 'population_widened', 'caveat_dropped');

-- CreateEnum
CREATE TYPE "ClaimantKind" AS ENUM ('person', 'organisation', 'outlet', 'crowd');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('same_measure', 'subset', 'superset', 'overlaps', 'disjoint', 'different_measure', 'undetermined');

-- CreateEnum
CREATE TYPE "Operation" AS ENUM ('sum', 'difference', 'product', 'quotient', 'share_of', 'percent_change', 'rounds_to', 'at_least', 'equals');

-- CreateEnum
CREATE TYPE "CombinationBasis" AS ENUM ('stated', 'assumed', 'not_stated');

-- CreateEnum
CREATE TYPE "Comparator" AS ENUM ('bare', 'exactly', 'about', 'nearly', 'just_under', 'under', 'over', 'more_than', 'at_least', 'at_most', 'up_to', 'magnitude', 'majority', 'vague', 'range');

-- CreateEnum
CREATE TYPE "FigureKind" AS ENUM ('count', 'rate', 'share', 'change', 'money', 'duration');

-- CreateEnum
CREATE TYPE "MeasureRelationKind" AS ENUM ('exact', 'close', 'broader', 'narrower', 'overlapping', 'disjoint');

-- CreateEnum
CREATE TYPE "RecordType" AS ENUM ('claimant', 'source', 'topic', 'measure', 'claim', 'claim_link', 'comparison', 'equation', 'review');

-- CreateEnum
CREATE TYPE "RevisionKind" AS ENUM ('create', 'update', 'publish', 'retract', 'restore');

-- CreateEnum
CREATE TYPE "CorrectionKind" AS ENUM ('typo', 'clarification', 'correction', 'update', 'retraction');

-- CreateEnum
CREATE TYPE "CorrectionSeverity" AS ENUM ('minor', 'substantial');

-- CreateEnum
CREATE TYPE "RecordState" AS ENUM ('draft', 'in_review', 'published', 'retracted');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('stated', 'inferred', 'page_furniture', 'unknown');

-- CreateEnum
CREATE TYPE "TextDirection" AS ENUM ('ltr', 'rtl');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('article', 'interview', 'podcast', 'report', 'statement', 'post', 'dataset', 'law', 'agreement', 'fact_check', 'other');

-- CreateEnum
CREATE TYPE "SourceTier" AS ENUM ('primary', 'secondary', 'unknown');

-- CreateEnum
CREATE TYPE "SourceAccess" AS ENUM ('held', 'cited_only', 'unresolvable');

-- CreateEnum
CREATE TYPE "CaptureVisibility" AS ENUM ('public', 'private');

-- CreateEnum
CREATE TYPE "PassageState" AS ENUM ('verified', 'ambiguous', 'moved', 'changed', 'not_found', 'no_capture');

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "label" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "quote" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "direction" "TextDirection" NOT NULL DEFAULT 'ltr',
    "claimantId" TEXT NOT NULL,
    "roleAsStated" TEXT,
    "saidEdtf" TEXT,
    "saidEarliest" DATE,
    "saidLatest" DATE,
    "saidBasis" "Basis" NOT NULL,
    "saidNote" TEXT,
    "state" "RecordState" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),
    "retractionReason" TEXT,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttributionStep" (
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "claimantId" TEXT,
    "sourceId" TEXT,
    "verb" TEXT NOT NULL,

    CONSTRAINT "AttributionStep_pkey" PRIMARY KEY ("claimId","position")
);

-- CreateTable
CREATE TABLE "Appearance" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "passageId" TEXT,
    "isFirst" BOOLEAN NOT NULL,

    CONSTRAINT "Appearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "passageId" TEXT,
    "function" "CitationFunction" NOT NULL,
    "scope" "CounterScope",
    "note" TEXT NOT NULL,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimLink" (
    "id" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" "ClaimLinkKind" NOT NULL,
    "tags" "ClaimLinkTag"[],
    "basis" "Basis" NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "RecordState" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),
    "retractionReason" TEXT,

    CONSTRAINT "ClaimLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claimant" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "ClaimantKind" NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "direction" "TextDirection" NOT NULL DEFAULT 'ltr',
    "description" TEXT NOT NULL,
    "sameAs" TEXT[],
    "state" "RecordState" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),
    "retractionReason" TEXT,

    CONSTRAINT "Claimant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Role" (
    "id" TEXT NOT NULL,
    "claimantId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "organisation" TEXT,
    "fromEdtf" TEXT,
    "fromEarliest" DATE,
    "fromLatest" DATE,
    "fromBasis" "Basis" NOT NULL,
    "fromNote" TEXT,
    "toEdtf" TEXT,
    "toEarliest" DATE,
    "toLatest" DATE,
    "toBasis" "Basis" NOT NULL,
    "toNote" TEXT,

    CONSTRAINT "Role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comparison" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "finding" TEXT NOT NULL,
    "bothTrue" TEXT NOT NULL,
    "state" "RecordState" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),
    "retractionReason" TEXT,

    CONSTRAINT "Comparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComparisonClaim" (
    "comparisonId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "counts" TEXT NOT NULL,

    CONSTRAINT "ComparisonClaim_pkey" PRIMARY KEY ("comparisonId","claimId")
);

-- CreateTable
CREATE TABLE "PairVerdict" (
    "comparisonId" TEXT NOT NULL,
    "claimAId" TEXT NOT NULL,
    "claimBId" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "PairVerdict_pkey" PRIMARY KEY ("comparisonId","claimAId","claimBId")
);

-- CreateTable
CREATE TABLE "ComparisonEquation" (
    "comparisonId" TEXT NOT NULL,
    "equationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ComparisonEquation_pkey" PRIMARY KEY ("comparisonId","equationId")
);

-- CreateTable
CREATE TABLE "Equation" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "operation" "Operation" NOT NULL,
    "resultId" TEXT,
    "resultUnit" TEXT NOT NULL,
    "combination" "CombinationBasis" NOT NULL,
    "combinationNote" TEXT NOT NULL,
    "hypothesis" TEXT,
    "state" "RecordState" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),
    "retractionReason" TEXT,

    CONSTRAINT "Equation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EquationOperand" (
    "equationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "figureId" TEXT,
    "constant" DECIMAL,
    "unit" TEXT,
    "label" TEXT NOT NULL,

    CONSTRAINT "EquationOperand_pkey" PRIMARY KEY ("equationId","position")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL,
    "claimId" TEXT,
    "passageId" TEXT,
    "position" INTEGER NOT NULL,
    "verbatim" TEXT NOT NULL,
    "kind" "FigureKind" NOT NULL,
    "comparator" "Comparator" NOT NULL,
    "value" DECIMAL,
    "low" DECIMAL,
    "high" DECIMAL,
    "intervalReason" TEXT,
    "unit" TEXT NOT NULL,
    "measureId" TEXT,
    "term" TEXT,
    "population" TEXT,
    "populationBasis" "Basis" NOT NULL,
    "populationNote" TEXT,
    "place" TEXT,
    "placeBasis" "Basis" NOT NULL,
    "placeNote" TEXT,
    "method" TEXT,
    "methodBasis" "Basis" NOT NULL,
    "methodNote" TEXT,
    "countedById" TEXT,
    "windowEdtf" TEXT,
    "windowEarliest" DATE,
    "windowLatest" DATE,
    "windowBasis" "Basis" NOT NULL,
    "windowNote" TEXT,
    "asOfEdtf" TEXT,
    "asOfEarliest" DATE,
    "asOfLatest" DATE,
    "asOfBasis" "Basis" NOT NULL,
    "asOfNote" TEXT,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "population" TEXT,
    "unit" TEXT NOT NULL,
    "producerId" TEXT,
    "state" "RecordState" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),
    "retractionReason" TEXT,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeasureVersion" (
    "measureId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "fromEdtf" TEXT,
    "fromEarliest" DATE,
    "fromLatest" DATE,
    "fromBasis" "Basis" NOT NULL,
    "fromNote" TEXT,

    CONSTRAINT "MeasureVersion_pkey" PRIMARY KEY ("measureId","position")
);

-- CreateTable
CREATE TABLE "MeasureTerm" (
    "measureId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "note" TEXT,

    CONSTRAINT "MeasureTerm_pkey" PRIMARY KEY ("measureId","position")
);

-- CreateTable
CREATE TABLE "MeasureRelation" (
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "kind" "MeasureRelationKind" NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "MeasureRelation_pkey" PRIMARY KEY ("fromId","toId")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "conclusion" TEXT NOT NULL,
    "reasoning" TEXT NOT NULL,
    "rating" TEXT,
    "ratingExplanation" TEXT,
    "state" "RecordState" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),
    "retractionReason" TEXT,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "seq" BIGSERIAL NOT NULL,
    "recordType" "RecordType" NOT NULL,
    "recordId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "RevisionKind" NOT NULL,
    "state" "RecordState" NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "requestId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,
    "correction" JSONB,
    "previousHash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL,
    "recordType" "RecordType" NOT NULL,
    "recordId" TEXT NOT NULL,
    "revisionSeq" BIGINT NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "severity" "CorrectionSeverity" NOT NULL,
    "what" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "stoodSince" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerSlug" (
    "recordType" "RecordType" NOT NULL,
    "slug" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("recordType","slug")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "tier" "SourceTier" NOT NULL,
    "access" "SourceAccess" NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "direction" "TextDirection" NOT NULL DEFAULT 'ltr',
    "description" TEXT NOT NULL,
    "publisherId" TEXT,
    "url" TEXT,
    "canonicalUrl" TEXT,
    "archiveUrl" TEXT,
    "publishedEdtf" TEXT,
    "publishedEarliest" DATE,
    "publishedLatest" DATE,
    "publishedBasis" "Basis" NOT NULL,
    "publishedNote" TEXT,
    "accessedOn" DATE,
    "state" "RecordState" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),
    "retractionReason" TEXT,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Capture" (
    "id" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "capturedAt" TIMESTAMPTZ(3),
    "mediaType" TEXT NOT NULL,
    "bytesSha256" CHAR(64) NOT NULL,
    "textSha256" CHAR(64) NOT NULL,
    "text" TEXT,
    "visibility" "CaptureVisibility" NOT NULL,
    "visibilityReason" TEXT,

    CONSTRAINT "Capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "captureId" TEXT,
    "position" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "page" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "direction" "TextDirection" NOT NULL DEFAULT 'ltr',
    "state" "PassageState" NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "state" "RecordState" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "retractedAt" TIMESTAMPTZ(3),
    "retractionReason" TEXT,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimTopic" (
    "claimId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ClaimTopic_pkey" PRIMARY KEY ("claimId","topicId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Claim_slug_key" ON "Claim"("slug");

-- CreateIndex
CREATE INDEX "Claim_claimantId_saidEarliest_id_idx" ON "Claim"("claimantId", "saidEarliest", "id");

-- CreateIndex
CREATE INDEX "Claim_state_saidEarliest_id_idx" ON "Claim"("state", "saidEarliest", "id");

-- CreateIndex
CREATE INDEX "Claim_state_publishedAt_id_idx" ON "Claim"("state", "publishedAt", "id");

-- CreateIndex
CREATE INDEX "AttributionStep_claimantId_idx" ON "AttributionStep"("claimantId");

-- CreateIndex
CREATE INDEX "AttributionStep_sourceId_idx" ON "AttributionStep"("sourceId");

-- CreateIndex
CREATE INDEX "Appearance_sourceId_idx" ON "Appearance"("sourceId");

-- CreateIndex
CREATE INDEX "Appearance_passageId_idx" ON "Appearance"("passageId");

-- CreateIndex
CREATE UNIQUE INDEX "Appearance_claimId_position_key" ON "Appearance"("claimId", "position");

-- CreateIndex
CREATE INDEX "Citation_sourceId_idx" ON "Citation"("sourceId");

-- CreateIndex
CREATE INDEX "Citation_passageId_idx" ON "Citation"("passageId");

-- CreateIndex
CREATE UNIQUE INDEX "Citation_claimId_position_key" ON "Citation"("claimId", "position");

-- CreateIndex
CREATE INDEX "ClaimLink_toId_idx" ON "ClaimLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimLink_fromId_toId_kind_key" ON "ClaimLink"("fromId", "toId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Claimant_slug_key" ON "Claimant"("slug");

-- CreateIndex
CREATE INDEX "Claimant_state_name_id_idx" ON "Claimant"("state", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Role_claimantId_position_key" ON "Role"("claimantId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Comparison_slug_key" ON "Comparison"("slug");

-- CreateIndex
CREATE INDEX "ComparisonClaim_claimId_idx" ON "ComparisonClaim"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "ComparisonClaim_comparisonId_position_key" ON "ComparisonClaim"("comparisonId", "position");

-- CreateIndex
CREATE INDEX "PairVerdict_claimAId_idx" ON "PairVerdict"("claimAId");

-- CreateIndex
CREATE INDEX "PairVerdict_claimBId_idx" ON "PairVerdict"("claimBId");

-- CreateIndex
CREATE INDEX "ComparisonEquation_equationId_idx" ON "ComparisonEquation"("equationId");

-- CreateIndex
CREATE UNIQUE INDEX "Equation_slug_key" ON "Equation"("slug");

-- CreateIndex
CREATE INDEX "Equation_resultId_idx" ON "Equation"("resultId");

-- CreateIndex
CREATE INDEX "EquationOperand_figureId_idx" ON "EquationOperand"("figureId");

-- CreateIndex
CREATE INDEX "Figure_measureId_idx" ON "Figure"("measureId");

-- CreateIndex
CREATE INDEX "Figure_passageId_idx" ON "Figure"("passageId");

-- CreateIndex
CREATE INDEX "Figure_countedById_idx" ON "Figure"("countedById");

-- CreateIndex
CREATE UNIQUE INDEX "Figure_claimId_position_key" ON "Figure"("claimId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Measure_slug_key" ON "Measure"("slug");

-- CreateIndex
CREATE INDEX "MeasureTerm_term_idx" ON "MeasureTerm"("term");

-- CreateIndex
CREATE INDEX "MeasureRelation_toId_idx" ON "MeasureRelation"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_claimId_key" ON "Review"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_hash_key" ON "Revision"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_recordType_recordId_number_key" ON "Revision"("recordType", "recordId", "number");

-- CreateIndex
CREATE INDEX "Correction_recordType_recordId_idx" ON "Correction"("recordType", "recordId");

-- CreateIndex
CREATE INDEX "Correction_at_id_idx" ON "Correction"("at", "id");

-- CreateIndex
CREATE INDEX "FormerSlug_recordType_recordId_idx" ON "FormerSlug"("recordType", "recordId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Source_canonicalUrl_key" ON "Source"("canonicalUrl");

-- CreateIndex
CREATE INDEX "Source_state_title_id_idx" ON "Source"("state", "title", "id");

-- CreateIndex
CREATE INDEX "Source_publisherId_idx" ON "Source"("publisherId");

-- CreateIndex
CREATE UNIQUE INDEX "Capture_sourceId_position_key" ON "Capture"("sourceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_sourceId_position_key" ON "Passage"("sourceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE INDEX "ClaimTopic_topicId_idx" ON "ClaimTopic"("topicId");

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_claimantId_fkey" FOREIGN KEY ("claimantId") REFERENCES "Claimant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttributionStep" ADD CONSTRAINT "AttributionStep_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttributionStep" ADD CONSTRAINT "AttributionStep_claimantId_fkey" FOREIGN KEY ("claimantId") REFERENCES "Claimant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttributionStep" ADD CONSTRAINT "AttributionStep_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appearance" ADD CONSTRAINT "Appearance_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimLink" ADD CONSTRAINT "ClaimLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimLink" ADD CONSTRAINT "ClaimLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_claimantId_fkey" FOREIGN KEY ("claimantId") REFERENCES "Claimant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparisonClaim" ADD CONSTRAINT "ComparisonClaim_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparisonClaim" ADD CONSTRAINT "ComparisonClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairVerdict" ADD CONSTRAINT "PairVerdict_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairVerdict" ADD CONSTRAINT "PairVerdict_claimAId_fkey" FOREIGN KEY ("claimAId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairVerdict" ADD CONSTRAINT "PairVerdict_claimBId_fkey" FOREIGN KEY ("claimBId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparisonEquation" ADD CONSTRAINT "ComparisonEquation_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparisonEquation" ADD CONSTRAINT "ComparisonEquation_equationId_fkey" FOREIGN KEY ("equationId") REFERENCES "Equation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Equation" ADD CONSTRAINT "Equation_resultId_fkey" FOREIGN KEY ("resultId") REFERENCES "Figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EquationOperand" ADD CONSTRAINT "EquationOperand_equationId_fkey" FOREIGN KEY ("equationId") REFERENCES "Equation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EquationOperand" ADD CONSTRAINT "EquationOperand_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "Figure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_countedById_fkey" FOREIGN KEY ("countedById") REFERENCES "Claimant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Claimant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureVersion" ADD CONSTRAINT "MeasureVersion_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureTerm" ADD CONSTRAINT "MeasureTerm_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureRelation" ADD CONSTRAINT "MeasureRelation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureRelation" ADD CONSTRAINT "MeasureRelation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_revisionSeq_fkey" FOREIGN KEY ("revisionSeq") REFERENCES "Revision"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Claimant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Capture" ADD CONSTRAINT "Capture_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_captureId_fkey" FOREIGN KEY ("captureId") REFERENCES "Capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimTopic" ADD CONSTRAINT "ClaimTopic_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimTopic" ADD CONSTRAINT "ClaimTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

