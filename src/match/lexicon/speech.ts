import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Speech and audio. Sorted by id. */
export const SPEECH: readonly Skill[] = [
  skill('audio-generation', 'Audio generation', 'task', 'own', {
    aliases: 'music generation, sound synthesis',
    parents: 'generative-models',
  }),
  skill('conformer', 'Conformer', 'method', 'own', {
    aliases: 'rnn-t, rnn transducer',
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
    aliases: 'nemo asr, nemo framework, nemo toolkit, nvidia riva',
    exact: 'NeMo',
    parents: 'deep-learning',
  }),
  skill('phonetics', 'Phonetics', 'field', 'own', {
    aliases: 'phonology, praat, grapheme-to-phoneme',
  }),
  skill('pyannote', 'pyannote', 'library', 'own', {
    aliases: 'pyannote.audio',
    parents: 'speech-recognition',
  }),
  skill('source-separation', 'Source separation', 'task', 'own', {
    aliases: 'beamforming, speech enhancement, speech separation, noise suppression',
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
      spracherkennung, spracherkennungssysteme, transcription model, voice recognition`,
    exact: 'ASR, STT, ASRs',
    parents: 'machine-learning',
  }),
  skill('speech-synthesis', 'Speech synthesis', 'task', 'own', {
    aliases: `neural tts, síntese de fala, síntese de voz, síntesis de voz, speech generation,
      sprachsynthese, synthèse vocale, text-to-speech, tts model, tts system, vocoder,
      voice cloning, voice synthesis`,
    exact: 'TTS',
    parents: 'machine-learning',
  }),
  skill('speechbrain', 'SpeechBrain', 'library', 'own', { parents: 'pytorch, speech-recognition' }),
  skill('voice-activity-detection', 'Voice activity detection', 'task', 'own', {
    aliases: 'silero vad, wake word',
    exact: 'VAD',
    near: 'audio, speech, voice',
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
