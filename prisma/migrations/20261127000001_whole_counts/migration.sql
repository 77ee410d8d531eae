-- A count told down to its last unit is read as that number: the stored interval follows the published rule.
UPDATE "Figure" SET "low" = "value", "high" = "value"
WHERE "comparator" = 'bare' AND "kind" = 'count' AND "intervalReason" IS NULL
  AND "value" = trunc("value") AND ("value" % 10 <> 0 OR "value" = 0);
