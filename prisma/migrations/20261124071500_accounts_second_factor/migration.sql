-- When the password was last typed, and whether a code is still owed: such a session is nobody yet.
ALTER TABLE "session" ADD COLUMN "fresh_at" TIMESTAMPTZ(3);
ALTER TABLE "session" ADD COLUMN "awaits_code" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "second_factor" (
    "user_id" UUID NOT NULL,
    "secret_cipher" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("user_id")
);

CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "recovery_code_code_hash_key" ON "recovery_code"("code_hash");
CREATE INDEX "recovery_code_user_id_idx" ON "recovery_code"("user_id");
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An invitation names an enterprise with rights, or staff roles.
ALTER TABLE "one_time_token" ADD COLUMN "roles" "staff_role"[];

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE one_time_token ADD CONSTRAINT one_time_token_to
  CHECK (kind <> 'invitation' OR enterprise_id IS NOT NULL OR cardinality(roles) > 0);
