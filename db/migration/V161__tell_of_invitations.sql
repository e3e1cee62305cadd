alter table invitation add column invited_at timestamp with time zone;
alter table invitation add column revoked_at timestamp with time zone;
alter table invitation add column mailed boolean default false not null;

update invitation set invited_at = expires_at - interval '14' day;

alter table invitation alter column invited_at set not null;

-- until now a link that was replaced was kept as one that was used; its person, if there is a password, used the last one
update invitation set revoked_at = used_at, used_at = null
where used_at is not null
  and exists (select 1 from invitation later where later.account_id = invitation.account_id
              and later.expires_at > invitation.expires_at);

alter table invitation add constraint invitation_used_or_revoked check (used_at is null or revoked_at is null);
