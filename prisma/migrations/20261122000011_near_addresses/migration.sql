-- An address that leads nowhere is answered with those most like it.
CREATE INDEX "Claim_slug_idx" ON "Claim" USING GIN ("slug" gin_trgm_ops);
CREATE INDEX "Claimant_slug_idx" ON "Claimant" USING GIN ("slug" gin_trgm_ops);
CREATE INDEX "Source_slug_idx" ON "Source" USING GIN ("slug" gin_trgm_ops);
