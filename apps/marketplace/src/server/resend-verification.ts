import { callAuth } from './call-auth.ts';
import { returnOf, withReturn } from './return-of.ts';
import type { Visitor } from './visitor.ts';

interface Resend {
  request: Request;
  email: string;
}

/** Answers alike for every address; the link in the mail leads on to where the person wanted to go. */
export const resendVerification = (visitor: Visitor, { request, email }: Resend) =>
  callAuth(visitor, {
    path: '/send-verification-email',
    request,
    body: { email, callbackURL: withReturn('/verified', returnOf(request)) },
  });
