import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Speech and audio. Sorted by id. */
export const SPEECH: readonly Skill[] = [
  skill('audio-generation', 'Audio generation', 'task', 'own', {
    aliases: 'music generation, sound synthesis',
    parents: 'generative-models',
  }),
  skill('conformer', 'Conformer', 'method', 'own', {
    exact: 'Conformer',
    near: 'asr, audio, speech, transducer, transformer, wav2vec, whisper',
    parents: 'speech-recognition',
  }),
  skill('espnet', 'ESPnet', 'library', 'own', {
    aliases: 'espnet2',
    parents: 'speech-recognition, pytorch',
  }),
  skill('fairseq', 'fairseq', 'library', 'own', { parents: 'pytorch' }),
  skill('forced-alignment', 'Forced alignment', 'method', 'own', {
    aliases: 'montreal forced aligner, phoneme alignment',
    parents: 'speech-recognition',
  }),
  skill('kaldi', 'Kaldi', 'library', 'own', { parents: 'speech-recognition' }),
  skill('librosa', 'librosa', 'library', 'own', { parents: 'python, signal-processing' }),
  skill('nvidia-nemo', 'NVIDIA NeMo', 'library', 'own', {
    aliases: 'nemo asr, nemo framework, nemo toolkit',
    exact: 'NeMo',
    parents: 'deep-learning',
  }),
  skill('nvidia-riva', 'NVIDIA Riva', 'platform', 'own', { parents: 'speech-recognition' }),
  skill('phonetics', 'Phonetics', 'field', 'own', {
    aliases: `grapheme-to-phoneme, phonology, pronunciation dictionaries,
      pronunciation dictionary, pronunciation lexicon`,
  }),
  skill('praat', 'Praat', 'tool', 'own', { parents: 'phonetics' }),
  skill('pyannote', 'pyannote', 'library', 'own', {
    aliases: 'pyannote.audio',
    parents: 'speech-recognition',
  }),
  skill('rnn-transducer', 'RNN transducer', 'method', 'own', {
    aliases: 'rnn-t',
    parents: 'speech-recognition',
  }),
  skill('source-separation', 'Source separation', 'task', 'own', {
    aliases: `acoustic echo cancellation, beamforming, dereverberation, echo cancellation,
      noise suppression, speech enhancement, speech separation`,
    parents: 'signal-processing',
  }),
  skill('speaker-diarisation', 'Speaker diarisation', 'task', 'own', {
    aliases: 'speaker diarization, speaker identification, speaker verification, speaker embedding',
    parents: 'speech-recognition',
  }),
  skill('speech-recognition', 'Speech recognition', 'task', 'own', {
    aliases: `acoustic model, acoustic modeling, acoustic modelling, asr model, asr system,
      audio classification, audio ml, audio processing, keyword spotting, reconhecimento de fala,
      reconhecimento de voz, reconnaissance de la parole, reconnaissance vocale,
      reconocimiento de voz, reconocimiento del habla, speech and audio, speech model,
      speech processing, speech recogniser, speech recognizer, speech technology, speech-to-text,
      spracherkennung, spracherkennungssysteme, transcription model, voice recognition,
      word error rate`,
    exact: 'ASR, STT, ASRs, WER',
    parents: 'machine-learning',
  }),
  skill('speech-synthesis', 'Speech synthesis', 'task', 'own', {
    aliases: `fastspeech, hifi-gan, neural tts, neural vocoder, prosody modelling,
      síntese de fala, síntese de voz, síntesis de voz, speech generation, sprachsynthese,
      synthèse vocale, tacotron, text-to-speech, tts model, tts system, vocoder, voice cloning,
      voice synthesis`,
    exact: 'TTS',
    parents: 'machine-learning',
  }),
  skill('speechbrain', 'SpeechBrain', 'library', 'own', { parents: 'pytorch, speech-recognition' }),
  skill('voice-activity-detection', 'Voice activity detection', 'task', 'own', {
    aliases: 'silero vad',
    exact: 'VAD',
    near: 'audio, speech, voice',
    parents: 'speech-recognition',
  }),
  skill('wake-word-detection', 'Wake-word detection', 'task', 'own', {
    aliases: 'wake word',
    parents: 'speech-recognition',
  }),
  skill('wav2vec', 'wav2vec', 'method', 'own', {
    aliases: 'wav2vec2',
    parents: 'speech-recognition',
  }),
  skill('whisper', 'Whisper', 'method', 'own', {
    aliases: 'openai whisper, whisper model',
    exact: 'Whisper',
    near: 'asr, audio, openai, speech, transcription, voice',
    parents: 'speech-recognition',
  }),
];
