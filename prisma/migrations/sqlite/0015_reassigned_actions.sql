-- CreateTable
CREATE TABLE "Reassignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "actionId" TEXT NOT NULL,
    "fromLeadId" TEXT NOT NULL,
    "toLeadId" TEXT NOT NULL,
    "fromHelperIds" TEXT NOT NULL,
    "toHelperIds" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Reassignment_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Reassignment_actionId_idx" ON "Reassignment"("actionId");
