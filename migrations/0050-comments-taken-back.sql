-- Whoever wrote a comment on a review can take it back, and bring it back; until then nobody reads it.
alter table review_comments add column removed_at timestamptz;
