-- A colleague who is let off a review and asked again: that they had opened the case before, and what they had begun to write, is still there.
alter table review_people add column let_off_at timestamptz;
