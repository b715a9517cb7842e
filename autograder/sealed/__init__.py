"""The process that learner code runs in, and the seal around it; it holds no answers, no rows and no seed."""
