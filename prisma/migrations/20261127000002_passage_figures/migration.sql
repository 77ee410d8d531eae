-- DropIndex
DROP INDEX "Figure_passageId_idx";

-- CreateIndex
CREATE UNIQUE INDEX "Figure_passageId_position_key" ON "Figure"("passageId", "position");
